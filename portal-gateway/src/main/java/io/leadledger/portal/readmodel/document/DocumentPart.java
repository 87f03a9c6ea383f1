package io.leadledger.portal.readmodel.document;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.CreditNoteEvent.LinesCredited;
import io.leadledger.event.invoice.CreditNoteEvent.TransactionsCredited;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.LinesBilled;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.portal.readmodel.generation.ReadModelPart;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads finalized invoices and credit notes, which leads are on them, and what was paid. What is a draft is passed over. */
@Component
class DocumentPart implements ReadModelPart {

    private final DocumentTable table;
    private final PaymentTable payments;

    DocumentPart(DocumentTable table, PaymentTable payments) {
        this.table = table;
        this.payments = payments;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INVOICE);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent received : events) {
            switch (received.event().data()) {
                case TransactionsBilled fact ->
                    table.noteBilled(fact, received.event().time());
                case LinesBilled fact ->
                    table.addLines(fact.partnerId(), fact.invoiceId().value(), fact.lines());
                case InvoiceFinalized fact -> {
                    table.add(FinalDocument.of(fact));
                    payments.sum(fact);
                }
                case LinesCredited fact ->
                    table.addLines(fact.partnerId(), fact.creditNoteId().value(), fact.lines());
                case TransactionsCredited fact ->
                    table.noteCredited(fact, received.event().time());
                case CreditNoteIssued fact -> {
                    table.add(FinalDocument.of(fact));
                    table.noteCredited(fact, received.event().time());
                }
                case InvoicePaid fact -> payments.add("PAID", fact, fact.paymentId(), fact.amount());
                case PaymentReverted fact -> payments.add("PAID_REVERTED", fact, fact.paymentId(), fact.amount());
                case CreditBalanceUsed fact -> payments.add("USED", fact, fact.paymentId(), fact.amount());
                case CreditBalanceRestored fact -> payments.add("RESTORED", fact, fact.paymentId(), fact.amount());
                default -> {}
            }
        }
    }
}
