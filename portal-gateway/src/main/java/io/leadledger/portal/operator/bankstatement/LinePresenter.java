package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;

/** The form for a line of which a person says itself what it pays. */
record LinePresenter(EntityScope scope, StatementSummary statement, StatementLine line, Typed typed)
        implements OfEntity {

    /** @param open invoices that it can pay, the first due first */
    FormPage page(Mistakes mistakes, List<InvoiceSummary> open) {
        String back = scope.path(StatementListPresenter.PATH + "/" + statement.statementId());
        Money left = line.amount().minus(line.booked());
        Typed shown = typed.presetting("amount", words().amount(left));
        if (!line.proposals().isEmpty()) {
            shown = shown.presetting(
                    "invoice", line.proposals().getFirst().invoiceId().value());
        }
        Fields fields = new Fields(words(), "console.statement.line", shown, mistakes);
        String title = say("console.statement.line", line.position());
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.statements"), scope.path(StatementListPresenter.PATH)),
                                Crumb.to(statement.fileName(), back),
                                Crumb.here(title))
                        .saying(say(
                                "console.statement.line.lead",
                                words().money(left),
                                words().date(line.bookedOn()),
                                line.name() == null ? "–" : line.name(),
                                line.text() == null ? "–" : line.text())),
                Form.of(Change.of(typed).post(back + "/lines/" + line.lineId()), say("console.payment.book"), back)
                        .refused(mistakes)
                        .asking(List.of(
                                fields.select("invoice", options(open)).needed(),
                                fields.line(Kind.DECIMAL, "amount").in(scope.currency()))));
    }

    private List<Option> options(List<InvoiceSummary> open) {
        return open.stream()
                .map(one -> Option.of(
                        one.invoiceId().value(),
                        say(
                                "console.statement.line.option",
                                String.valueOf(one.number()),
                                one.partnerName(),
                                one.openAmount() == null ? "" : words().amount(one.openAmount()))))
                .toList();
    }
}
