package io.leadledger.delivery.intake;

import java.time.Instant;

/** What makes a delivery the same delivery (D-06): reported again with equal content it is a duplicate. */
public record DeliveryContent(String assignmentId, String leadId, Instant deliveredAt, boolean test) {

    /** As messages say it. */
    @Override
    public String toString() {
        return (test ? "test lead " : "lead ") + leadId + " to assignment " + assignmentId + " at " + deliveredAt;
    }
}
