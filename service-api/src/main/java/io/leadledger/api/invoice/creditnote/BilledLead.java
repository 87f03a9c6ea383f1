package io.leadledger.api.invoice.creditnote;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead that a final invoice bills.
 *
 * @param line position of the line that bills it
 * @param cause why it was cancelled; absent for one that can be credited
 * @param creditNoteNumber the note that gives it back; absent while none does
 */
public record BilledLead(
        TransactionId transactionId,
        LeadId leadId,
        int line,
        String lineName,
        LocalDate serviceDate,
        Money price,
        @Nullable CancellationCause cause,
        @Nullable String creditNoteNumber) {}
