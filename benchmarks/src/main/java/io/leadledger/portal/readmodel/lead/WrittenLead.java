package io.leadledger.portal.readmodel.lead;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead that a benchmark writes: name and place in the clear, mail and phone sealed.
 *
 * @param cancelled why it is not to be paid; absent where it is
 */
public record WrittenLead(
        UUID partnerId,
        String leadId,
        Instant deliveredAt,
        boolean test,
        @Nullable CancellationCause cancelled,
        String firstName,
        String lastName) {

    private static final String ENTITY = "00000000-0000-0000-0000-0000000000ee";

    ReceivedLead received() {
        String name = firstName + " " + lastName;
        return new ReceivedLead(
                delivered(),
                name,
                Map.of("first_name", firstName, "last_name", lastName, "place", "12047 Berlin"),
                Map.of("email", sealed(), "phone", sealed()),
                false);
    }

    TransactionCancelled taken(CancellationCause cause) {
        return new TransactionCancelled(
                new TransactionId(delivered().subject()),
                new EntityId(ENTITY),
                new PartnerId(partnerId.toString()),
                cause,
                deliveredAt,
                "benchmark",
                null);
    }

    private DeliverySucceeded delivered() {
        return new DeliverySucceeded(
                new DeliveryId("d-" + leadId),
                new EntityId(ENTITY),
                new PartnerId(partnerId.toString()),
                new ProfileId(ENTITY),
                new AssignmentId(ENTITY),
                new LeadId(leadId),
                new DataSubjectId("person-" + leadId),
                DeliveryChannel.RECORDED,
                deliveredAt,
                deliveredAt.atOffset(ZoneOffset.UTC).toLocalDate(),
                test,
                Map.of());
    }

    /** As long as a real one; nobody opens it. */
    private static EncryptedValue sealed() {
        return new EncryptedValue(ENTITY, "AES-256-GCM", "n".repeat(16), "c".repeat(56));
    }
}
