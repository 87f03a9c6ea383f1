package io.leadledger.invoice.invoice;

import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.TaxDecision;

/** Where an invoice is in its life. */
sealed interface InvoiceState {

    record Missing() implements InvoiceState {}

    record Draft(String invoiceId, String entityId, String partnerId, TaxDecision taxDecision, Bill bill)
            implements InvoiceState {

        Draft with(Bill other) {
            return new Draft(invoiceId, entityId, partnerId, taxDecision, other);
        }
    }

    record Final(String number) implements InvoiceState {}

    record Discarded() implements InvoiceState {}
}
