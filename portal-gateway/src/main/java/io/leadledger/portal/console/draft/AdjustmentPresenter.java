package io.leadledger.portal.console.draft;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.Refusals;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.owning.ServiceRefused;
import io.leadledger.portal.view.ActionViews.Control;
import io.leadledger.portal.view.ActionViews.FieldError;
import io.leadledger.portal.view.ActionViews.Option;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** The form for a credit or a charge; what was typed stays when something is wrong with it. */
record AdjustmentPresenter(EntityScope scope, Invoice invoice, AdjustmentForm form, List<Wrong> wrong) {

    private static final List<String> FIELDS = List.of("kind", "amount", "reason", "vatRate");
    private static final int LONGEST_REASON = 200;

    /** @param field of the form, absent where it is about none */
    record Wrong(@Nullable String field, String message) {}

    static List<Wrong> check(AdjustmentForm form, EntityScope scope, Invoice invoice) {
        List<Wrong> wrong = new ArrayList<>();
        if (form.money(scope.entity().currency()).isEmpty()) {
            wrong.add(new Wrong("amount", scope.words().say("console.adjustment.amount.wrong", scope.currency())));
        }
        if (form.reason() == null || form.reason().isBlank() || form.reason().length() > LONGEST_REASON) {
            wrong.add(new Wrong("reason", scope.words().say("console.adjustment.reason.wrong")));
        }
        if (invoice.vatRates().size() > 1 && form.rate(invoice.vatRates()).isEmpty()) {
            wrong.add(new Wrong("vatRate", scope.words().say("console.adjustment.vatRate.wrong")));
        }
        return wrong;
    }

    static List<Wrong> said(ServiceRefused refused, EntityScope scope) {
        return refused.errors().stream()
                .map(error -> new Wrong(
                        FIELDS.contains(String.valueOf(error.field())) ? error.field() : null,
                        Refusals.sentence(
                                error, scope.words().messages(), scope.words().locale())))
                .distinct()
                .toList();
    }

    ModelAndView page() {
        String path = scope.path("/invoices/" + invoice.invoiceId());
        return scope.page(
                "adjustment",
                words().say("console.adjustment.new"),
                Map.of(
                        "crumbs",
                                List.of(
                                        new Crumb(words().say("console.invoices"), scope.path("/invoices")),
                                        new Crumb(invoice.partnerName(), path),
                                        new Crumb(words().say("console.adjustment.new"), null)),
                        "lead", words().say("console.adjustment.lead", invoice.partnerName()),
                        "errors",
                                wrong.stream()
                                        .map(one -> new FieldError(one.field(), one.message()))
                                        .toList(),
                        "fields", fields(),
                        "action", path + "/adjustments",
                        "hidden", form.change().hidden(),
                        "verb", words().say("console.adjustment.add"),
                        "cancel", path));
    }

    private Words words() {
        return scope.words();
    }

    private List<Control> fields() {
        List<Control> fields = new ArrayList<>(List.of(
                Control.radios(
                                "kind",
                                words().say("console.adjustment.kind"),
                                form.isCharge() ? "charge" : "credit",
                                List.of(
                                        new Option(
                                                "credit",
                                                words().say("console.adjustment.credit"),
                                                words().say("console.adjustment.credit.note")),
                                        new Option(
                                                "charge",
                                                words().say("console.adjustment.charge"),
                                                words().say("console.adjustment.charge.note"))))
                        .wrong(message("kind")),
                Control.input("amount", "text", words().say("console.adjustment.amount"), form.amount())
                        .explained(words().say("console.adjustment.amount.hint"), scope.currency())
                        .needed()
                        .wrong(message("amount")),
                Control.input("reason", "text", words().say("console.adjustment.reason"), form.reason())
                        .explained(words().say("console.adjustment.reason.hint"), null)
                        .needed()
                        .wrong(message("reason"))));
        if (invoice.vatRates().size() > 1) {
            fields.add(2, rates());
        }
        return fields;
    }

    /** Which of the rates that the lines have: nobody guesses it. */
    private Control rates() {
        List<Option> options = invoice.bill().totals().taxes().stream()
                .map(tax -> new Option(
                        tax.vatPercent().toPlainString(),
                        words().say("console.adjustment.vatRate.of", InvoiceChips.percent(tax.vatPercent())),
                        words().say("console.adjustment.vatRate.billed", words().amount(tax.net()), scope.currency())))
                .toList();
        return Control.radios("vatRate", words().say("console.adjustment.vatRate"), form.vatRate(), options)
                .wrong(message("vatRate"));
    }

    private @Nullable String message(String field) {
        return wrong.stream()
                .filter(one -> field.equals(one.field()))
                .map(Wrong::message)
                .findFirst()
                .orElse(null);
    }
}
