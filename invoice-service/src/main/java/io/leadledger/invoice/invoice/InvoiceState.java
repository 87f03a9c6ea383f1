package io.leadledger.invoice.invoice;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import java.util.List;

/** Where an invoice is in its life. */
sealed interface InvoiceState {

    /** @param sent lines that came before the bill they belong to */
    record Missing(List<InvoiceLine> sent) implements InvoiceState {}

    /** @param sent lines that came before the bill they belong to, which replaces this one */
    record Draft(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            TaxDecision taxDecision,
            Bill bill,
            List<InvoiceLine> sent)
            implements InvoiceState {

        Draft with(Bill other) {
            return new Draft(invoiceId, entityId, partnerId, taxDecision, other, sent);
        }
    }

    /** @param account what was booked on it */
    record Final(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            String number,
            LocalDate issueDate,
            Account account)
            implements InvoiceState {

        Final with(Account other) {
            return new Final(invoiceId, entityId, partnerId, number, issueDate, other);
        }
    }

    record Discarded() implements InvoiceState {}
}
