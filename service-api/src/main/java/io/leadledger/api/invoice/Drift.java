package io.leadledger.api.invoice;

import io.leadledger.event.bill.Totals;
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
 * @param changed what else is different: {@code billing-data} if seller, buyer, terms or tax are
 * @param leads the evidence: what was cancelled and what came, at most {@link #SHOWN} of them
 */
public record Drift(
        int cancelled, int added, Totals before, Totals after, List<String> changed, List<DriftedLead> leads) {

    /** How many leads are named; the counts are right beyond. */
    public static final int SHOWN = 100;

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
            @Nullable String cause,
            @Nullable String reason,
            Instant at,
            @Nullable String by,
            Money amount) {}
}
