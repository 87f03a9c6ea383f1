package io.leadledger.delivery.intake;

import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import java.time.Instant;

/** What makes a delivery the same delivery (D-06): reported again with equal content it is a duplicate. */
public record DeliveryContent(AssignmentId assignmentId, LeadId leadId, Instant deliveredAt, boolean test) {

    /** As messages say it. */
    @Override
    public String toString() {
        return (test ? "test lead " : "lead ") + leadId + " to assignment " + assignmentId + " at " + deliveredAt;
    }
}
