package io.leadledger.api.invoice;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a draft was made (R-044, D-16).
 *
 * @param cancelled leads of the draft that were cancelled since
 * @param added leads that came since
 * @param before the draft's sums
 * @param after what they would be now
 * @param changed what else is different: {@code billing-data} if seller, buyer, terms or tax are, {@code assignment-names} if
 *     lines call their assignments otherwise
 * @param leads the evidence: what was cancelled and what came, at most {@link #SHOWN} of them
 */
public record Drift(
        int cancelled, int added, Totals before, Totals after, List<Other> changed, List<DriftedLead> leads) {

    /** How many leads are named; the counts are right beyond. */
    public static final int SHOWN = 100;

    /** What can be different though the same leads are billed. */
    public enum Other {
        @JsonProperty("billing-data")
        BILLING_DATA,
        @JsonProperty("assignment-names")
        ASSIGNMENT_NAMES
    }

    /**
     * A lead that was cancelled since, or came since.
     *
     * @param assignmentName of the line
     * @param cause why it was cancelled; absent for one that came
     * @param at of the cancellation, or the delivery
     * @param by who cancelled it
     * @param amount what it changes the net by
     */
    public record DriftedLead(
            TransactionId transactionId,
            LeadId leadId,
            String assignmentName,
            @Nullable CancellationCause cause,
            @Nullable String reason,
            Instant at,
            @Nullable String by,
            Money amount) {}
}
