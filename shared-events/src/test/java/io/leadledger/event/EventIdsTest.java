package io.leadledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.TransactionId;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    @Test
    void a_transaction_id_is_the_same_for_ever() {
        assertThat(EventIds.transaction(new EntityId("entity-1"), new DeliveryId("delivery-1")))
                .isEqualTo(new TransactionId("e990ed71-411d-5cc8-8d99-b3f4c2e7fd8d"));
    }

    @Test
    void the_same_delivery_id_in_two_entities_is_two_transactions() {
        assertThat(EventIds.transaction(new EntityId("entity-1"), new DeliveryId("d")))
                .isNotEqualTo(EventIds.transaction(new EntityId("entity-2"), new DeliveryId("d")));
    }
}
