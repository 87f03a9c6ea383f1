package io.leadledger.portal.console.draft;

import io.leadledger.portal.console.document.TaxSentence;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.view.ActionViews.Dialog;
import io.leadledger.portal.view.ActionViews.FieldError;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/** The question before a draft becomes final: which number, which sum, and what has to be confirmed. */
record FinalizationPresenter(
        EntityScope scope, Invoice invoice, Change change, String nextNumber, List<String> reasons) {

    /** A warning of the tax decision, with a box to tick. */
    record Confirmation(String code, String text) {}

    ModelAndView page() {
        String path = scope.path("/invoices/" + invoice.invoiceId());
        Dialog dialog = new Dialog(
                "finalize",
                words().say("console.finalize.title", invoice.partnerName()),
                null,
                List.of(
                        Fact.of(words().say("console.finalize.number"), nextNumber),
                        Fact.of(words().say("console.column.leads"), words().number(invoice.leads())),
                        Fact.of(
                                words().say("console.column.total"),
                                words().amount(invoice.bill().totals().total()) + ' ' + scope.currency())),
                "warn",
                words().say("console.finalize.consequence", 1),
                path + "/finalization",
                change.hidden(),
                words().say("console.finalize.one"),
                false,
                path);
        return scope.page(
                "finalization",
                dialog.title(),
                Map.of(
                        "dialog", dialog,
                        "errors",
                                reasons.stream()
                                        .map(reason -> new FieldError(null, reason))
                                        .toList(),
                        "confirmations",
                                invoice.taxDecision().warnings().stream()
                                        .map(code -> new Confirmation(code, confirmation(code)))
                                        .toList()));
    }

    private Words words() {
        return scope.words();
    }

    private String confirmation(String code) {
        return words().say(
                        "console.confirm." + code,
                        invoice.partnerName(),
                        InvoiceChips.percent(TaxSentence.percent(invoice.bill())),
                        words().amount(invoice.bill().totals().tax()),
                        words().amount(invoice.bill().totals().net()),
                        scope.currency());
    }
}
