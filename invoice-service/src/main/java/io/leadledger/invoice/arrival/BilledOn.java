package io.leadledger.invoice.arrival;

import org.jspecify.annotations.Nullable;

/**
 * Which invoice has a transaction, and which credit note gave it back.
 *
 * @param linePosition the line that bills it, once the invoice is final
 * @param number of the invoice, once it is final
 */
record BilledOn(
        String invoiceId,
        String state,
        @Nullable Integer linePosition,
        @Nullable String number,
        @Nullable String creditNoteId,
        @Nullable String creditNoteNumber) {}
