package io.leadledger.portal.operator.finalization;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;

/** The question before a draft becomes final: which number, which sum, and what has to be confirmed. */
record FinalizationPresenter(EntityScope scope, InvoiceAnswer invoice, Change change, String nextNumber)
        implements OfEntity {

    /** The total that was shown. */
    static final String SEEN = "shown";

    QuestionPage page() {
        String back = Addresses.invoice(scope, invoice.invoiceId());
        Dialog dialog = Dialog.warning(
                        "finalize",
                        say("console.finalize.title", invoice.partnerName()),
                        say("console.finalize.consequence", 1),
                        Sending.of(
                                change.post(
                                        back + "/finalization",
                                        new Hidden(
                                                SEEN,
                                                words().money(invoice.bill()
                                                        .totals()
                                                        .total()))),
                                say("console.finalize.one"),
                                back))
                .about(
                        Fact.of(say("console.finalize.number"), nextNumber),
                        Fact.of(say("console.column.leads"), words().number(invoice.leads())),
                        Fact.of(
                                say("console.column.total"),
                                words().money(invoice.bill().totals().total())));
        return QuestionPage.of(scope.shell(), dialog)
                .confirming(
                        say("console.finalize.confirm"),
                        invoice.taxDecision().warnings().stream()
                                .map(code -> Option.of(code, confirmation(code)))
                                .toList());
    }

    private String confirmation(String code) {
        return say(
                "console.confirm." + code,
                invoice.partnerName(),
                TaxSentence.percents(invoice.bill()),
                words().amount(invoice.bill().totals().tax()),
                words().amount(invoice.bill().totals().net()),
                scope.currency());
    }
}
