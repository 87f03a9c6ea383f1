package io.leadledger.api.invoice.ledger;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;

/**
 * Which invoice has a transaction, and which credit note gave it back.
 *
 * @param linePosition the line that bills it, once the invoice is final
 * @param number of the invoice, once it is final
 */
public record BilledOn(
        InvoiceId invoiceId,
        State state,
        @Nullable Integer linePosition,
        @Nullable String number,
        @Nullable CreditNoteId creditNoteId,
        @Nullable String creditNoteNumber) {}
