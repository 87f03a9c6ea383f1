package io.leadledger.portal.operator.bookkeeping;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.time.LocalDate;
import java.util.List;

/** The form for what the bookkeeper gets: which days, and as what. */
record BookkeepingPresenter(EntityScope scope, Typed typed) implements OfEntity {

    static final String PATH = "/invoices/bookkeeping";

    FormPage page(Mistakes mistakes) {
        String title = say("console.bookkeeping");
        LocalDate month = scope.today().withDayOfMonth(1).minusMonths(1);
        Typed shown = typed.presetting("from", month.toString())
                .presetting("to", month.plusMonths(1).minusDays(1).toString())
                .presetting("format", "datev");
        Fields fields = new Fields(words(), "console.bookkeeping", shown, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.invoices"), scope.path("/invoices")), Crumb.here(title))
                        .saying(say("console.bookkeeping.lead"))
                        .doing(Button.link(say("console.bookkeeping.settings"), scope.path(PATH + "/settings"))),
                Form.of(
                                Change.ofNew().post(scope.path(PATH)),
                                say("console.bookkeeping.download"),
                                scope.path("/invoices"))
                        .refused(mistakes)
                        .asking(List.of(
                                fields.line(Kind.DATE, "from").needed(),
                                fields.line(Kind.DATE, "to").needed(),
                                fields.radios("format", fields.options("datev", "csv")))));
    }
}
