package io.leadledger.portal.operator.draft;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Mistakes.Mistake;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form for a credit or a charge; what was typed stays when something is wrong with it. */
record AdjustmentPresenter(EntityScope scope, InvoiceAnswer invoice, Invoices invoices) implements OfEntity, EditForm {

    private static final String WORDS = "console.adjustment";
    private static final List<String> FIELDS = List.of("kind", "amount", "vatRate", "reason");

    /** What can be told before invoice-service is asked. */
    Mistakes check(Typed typed) {
        TypedAdjustment form = new TypedAdjustment(typed);
        List<Mistake> found = new ArrayList<>();
        if (form.money(scope.entity().currency()).isEmpty()) {
            found.add(new Mistake("amount", say("console.adjustment.amount.wrong", scope.currency())));
        }
        if (form.reason().isEmpty()) {
            found.add(new Mistake("reason", say("console.adjustment.reason.wrong")));
        }
        if (hasChoice() && form.rate(invoice.vatRates()).isEmpty()) {
            found.add(new Mistake("vatRate", say("console.adjustment.vatRate.wrong")));
        }
        return new Mistakes(found);
    }

    /** The draft that it goes on, of which somebody may take something off at the same time. */
    @Override
    public Stored stored() {
        InvoiceAnswer now = invoices.one(scope.entityId(), invoice.invoiceId());
        return new Stored(
                Map.of(
                        "net",
                        words().money(now.bill().totals().net()),
                        "adjustments",
                        now.bill().adjustments().stream()
                                .map(one -> one.reason() + ' ' + words().amount(one.amount()))
                                .collect(Collectors.joining("; "))),
                now.version());
    }

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>(
                Map.of("net", say("console.column.net"), "adjustments", say("console.adjustments")));
        FIELDS.forEach(field -> labels.put(field, say(WORDS + "." + field)));
        return labels;
    }

    @Override
    public String named(String field) {
        return field.startsWith("amount.") ? "amount" : field;
    }

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String back = Addresses.invoice(scope, invoice.invoiceId());
        String title = say("console.adjustment.new");
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(invoice.partnerName(), back),
                                Crumb.here(title))
                        .saying(say("console.adjustment.lead", invoice.partnerName())),
                Form.of(Change.of(typed).post(back + "/adjustments"), say("console.adjustment.add"), back)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(controls(typed, mistakes)));
    }

    private boolean hasChoice() {
        return invoice.vatRates().size() > 1;
    }

    private List<Control> controls(Typed typed, Mistakes mistakes) {
        Fields fields = new Fields(words(), WORDS, typed.presetting("kind", "credit"), mistakes);
        List<Control> controls = new ArrayList<>(List.of(
                fields.radios("kind", fields.options("credit", "charge")),
                fields.text("amount").in(scope.currency()).needed()));
        if (hasChoice()) {
            controls.add(fields.radios("vatRate", rates()));
        }
        controls.add(fields.text("reason").needed());
        return controls;
    }

    /** Which of the rates that the lines have: nobody guesses it. */
    private List<Option> rates() {
        return invoice.bill().totals().taxes().stream()
                .map(tax -> Option.of(
                                tax.vatPercent().toPlainString(),
                                say("console.adjustment.vatRate.of", InvoiceChips.percent(tax.vatPercent())))
                        .noted(say("console.adjustment.vatRate.billed", words().amount(tax.net()), scope.currency())))
                .toList();
    }
}
