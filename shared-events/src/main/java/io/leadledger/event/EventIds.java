package io.leadledger.event;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids are made once, at the source: time-ordered random ones, and the derived id of a transaction. */
public final class EventIds {

    private static final TimeBasedEpochRandomGenerator UUID_V7 = Generators.timeBasedEpochRandomGenerator();
    private static final UUID DELIVERIES = UUID.fromString("6f0c3a1e-5d0b-5c1e-9a53-6a1d8a2f7c11");

    private EventIds() {}

    /** A new UUIDv7 as text: unique, and ordered by time for the sake of indexes. */
    public static String next() {
        return UUID_V7.generate().toString();
    }

    /**
     * The transaction id of a delivery, derived from entity and delivery id (D-06): whoever knows these two knows the
     * id, and the same delivery reported twice is the same transaction.
     */
    public static TransactionId transaction(EntityId entityId, DeliveryId deliveryId) {
        byte[] name = (entityId.value() + '\n' + deliveryId.value()).getBytes(StandardCharsets.UTF_8);
        return new TransactionId(
                Generators.nameBasedGenerator(DELIVERIES).generate(name).toString());
    }
}
