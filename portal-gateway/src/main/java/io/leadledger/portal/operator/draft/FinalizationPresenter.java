package io.leadledger.portal.operator.draft;

import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Invoice;

/** The question before a draft becomes final: which number, which sum, and what has to be confirmed. */
record FinalizationPresenter(EntityScope scope, Invoice invoice, Change change, String nextNumber) {

    QuestionPage page() {
        String back = Addresses.invoice(scope, invoice.invoiceId());
        Dialog dialog = Dialog.warning(
                        "finalize",
                        words().say("console.finalize.title", invoice.partnerName()),
                        words().say("console.finalize.consequence", 1),
                        Sending.of(change.post(back + "/finalization"), words().say("console.finalize.one"), back))
                .about(
                        Fact.of(words().say("console.finalize.number"), nextNumber),
                        Fact.of(words().say("console.column.leads"), words().number(invoice.leads())),
                        Fact.of(
                                words().say("console.column.total"),
                                words().money(invoice.bill().totals().total())));
        return QuestionPage.of(scope.shell(), dialog)
                .confirming(
                        words().say("console.finalize.confirm"),
                        invoice.taxDecision().warnings().stream()
                                .map(code -> Option.of(code, confirmation(code)))
                                .toList());
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
