package io.leadledger.portal.operator.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingApi;
import io.leadledger.api.invoice.bookkeeping.BookkeepingForm;
import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers and accounts that bookings are made on. */
record SettingsPresenter(EntityScope scope, BookkeepingApi bookkeeping) implements OfEntity, EditForm {

    static final String PATH = BookkeepingPresenter.PATH + "/settings";

    private static final RecordForm<BookkeepingForm> FORM =
            RecordForm.of(BookkeepingForm.class).over(BookkeepingSettings.class, "entityId");
    private static final String WORDS = "console.bookkeeping";
    private static final int PERCENT_DECIMALS = 2;

    /** What was typed, about this entity. */
    BookkeepingForm asked(Typed typed) {
        return FORM.read(typed.exact("standardPercent", PERCENT_DECIMALS)
                .exact("reducedPercent", PERCENT_DECIMALS)
                .setting("entityId", scope.entityId().value()));
    }

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String back = scope.path(BookkeepingPresenter.PATH);
        String title = say("console.bookkeeping.settings");
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(say("console.bookkeeping"), back),
                                Crumb.here(title))
                        .saying(say("console.bookkeeping.settings.lead")),
                Form.of(Change.of(typed).post(scope.path(PATH)), say("console.bookkeeping.save"), back)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.bookkeeping.client"), client(fields))
                        .asking(say("console.bookkeeping.accounts"), accounts(fields)));
    }

    @Override
    public Stored stored() {
        BookkeepingSettings stored = bookkeeping.settings(scope.entityId());
        return new Stored(FORM.shown(stored), stored.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    private List<Control> client(Fields fields) {
        return List.of(
                fields.line(Kind.WHOLE, "consultantNumber"),
                fields.line(Kind.WHOLE, "clientNumber"),
                fields.select("fiscalYearMonth", numbers(1, 12)).needed(),
                fields.select("accountLength", numbers(4, 8)).needed(),
                fields.select(
                        "chart",
                        List.of(
                                Option.of("", say("console.bookkeeping.chart.other")),
                                Option.of("03", "SKR 03"),
                                Option.of("04", "SKR 04"))));
    }

    private static List<Control> accounts(Fields fields) {
        return List.of(
                fields.line(Kind.WHOLE, "firstDebtor").needed(),
                fields.line(Kind.WHOLE, "bank").needed(),
                fields.line(Kind.WHOLE, "revenueStandard").needed(),
                fields.line(Kind.DECIMAL, "standardPercent"),
                fields.line(Kind.WHOLE, "revenueReduced").needed(),
                fields.line(Kind.DECIMAL, "reducedPercent"),
                fields.line(Kind.WHOLE, "revenueOther"),
                fields.line(Kind.WHOLE, "vatOther"),
                fields.line(Kind.WHOLE, "revenueReverseCharge").needed(),
                fields.line(Kind.WHOLE, "revenueOutsideEu").needed(),
                fields.line(Kind.WHOLE, "revenueExempt").needed());
    }

    private static List<Option> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .map(number -> Option.of(number, number))
                .toList();
    }
}
