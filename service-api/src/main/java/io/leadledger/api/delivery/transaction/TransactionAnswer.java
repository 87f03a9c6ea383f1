package io.leadledger.api.delivery.transaction;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as it is now, with what its price rests on.
 *
 * @param deliveredAt UTC
 * @param serviceDate local date of it in the entity's zone
 * @param cancellation absent while it is to be paid
 */
public record TransactionAnswer(
        TransactionId transactionId,
        DeliveryId deliveryId,
        EntityId entityId,
        PartnerId partnerId,
        ProfileId profileId,
        AssignmentId assignmentId,
        LeadId leadId,
        Instant deliveredAt,
        LocalDate serviceDate,
        Money price,
        PriceSource priceSource,
        State state,
        @Nullable Cancellation cancellation) {

    /** Whether it is to be paid. */
    public enum State {
        RECORDED,
        CANCELLED
    }

    /** Why, when and by whom it was taken out of billing; {@code cancelledAt} is UTC. */
    public record Cancellation(
            CancellationCause cause,
            Instant cancelledAt,
            String by,
            @Nullable String reason) {}
}
