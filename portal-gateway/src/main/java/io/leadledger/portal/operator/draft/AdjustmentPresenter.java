package io.leadledger.portal.operator.draft;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
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
import java.util.ArrayList;
import java.util.List;

/** The form for a credit or a charge; what was typed stays when something is wrong with it. */
record AdjustmentPresenter(EntityScope scope, InvoiceAnswer invoice, Typed typed) implements OfEntity {

    /** What can be told before invoice-service is asked. */
    Mistakes check() {
        TypedAdjustment form = new TypedAdjustment(typed);
        List<Mistake> found = new ArrayList<>();
        if (form.money(scope.entity().currency()).isEmpty()) {
            found.add(new Mistake(
                    "amount",
                    say(
                            form.isTooLarge(scope.entity().currency())
                                    ? "console.adjustment.amount.tooLarge"
                                    : "console.adjustment.amount.wrong",
                            scope.currency())));
        }
        if (form.reason().isEmpty()) {
            found.add(new Mistake("reason", say("console.adjustment.reason.wrong")));
        }
        if (hasChoice() && form.rate(invoice.vatRates()).isEmpty()) {
            found.add(new Mistake("vatRate", say("console.adjustment.vatRate.wrong")));
        }
        return new Mistakes(found);
    }

    FormPage page(Mistakes mistakes) {
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
                        .refused(mistakes)
                        .asking(controls(mistakes)));
    }

    private boolean hasChoice() {
        return invoice.vatRates().size() > 1;
    }

    private List<Control> controls(Mistakes mistakes) {
        Fields fields = new Fields(words(), "console.adjustment", typed.presetting("kind", "credit"), mistakes);
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
