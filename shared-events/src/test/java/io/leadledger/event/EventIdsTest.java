package io.leadledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventIdsTest {

    @Test
    void a_transaction_id_is_the_same_for_ever() {
        assertThat(EventIds.transaction("entity-1", "delivery-1")).isEqualTo("e990ed71-411d-5cc8-8d99-b3f4c2e7fd8d");
    }

    @Test
    void the_same_delivery_id_in_two_entities_is_two_transactions() {
        assertThat(EventIds.transaction("entity-1", "d")).isNotEqualTo(EventIds.transaction("entity-2", "d"));
    }
}
