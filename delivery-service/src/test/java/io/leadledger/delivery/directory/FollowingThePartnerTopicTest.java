package io.leadledger.delivery.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.delivery.testing.RealServers;
import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("R-013")
class FollowingThePartnerTopicTest extends RealServers {

    @Autowired
    DirectoryProjection projection;

    @Test
    void twice_and_shuffled_gives_the_same_rows() {
        String entityId = EventIds.next();
        String partnerId = EventIds.next();
        List<ReceivedEvent> history = List.of(
                received(0, given.entityDefined(entityId, "EUR", "Europe/Berlin")),
                received(3, given.entityDefined(entityId, "USD", "America/New_York")),
                received(0, new PartnerRegistered(partnerId, "p", "P")),
                received(1, new PartnerActivated(partnerId)),
                received(2, new PartnerDeactivated(partnerId)));

        for (int seed = 0; seed < 20; seed++) {
            List<ReceivedEvent> shuffled = new ArrayList<>(history);
            shuffled.addAll(history);
            Collections.shuffle(shuffled, new Random(seed));
            int cut = new Random(seed).nextInt(shuffled.size());
            projection.project(shuffled.subList(0, cut));
            projection.project(shuffled.subList(cut, shuffled.size()));

            assertThat(rows(entityId, partnerId)).as("seed %d", seed).isEqualTo("USD America/New_York 3, false 2");
        }
    }

    @Test
    void a_partner_is_active_from_its_registration_on_until_it_is_deactivated() {
        String entityId = EventIds.next();
        String partnerId = EventIds.next();
        projection.project(List.of(received(0, given.entityDefined(entityId, "EUR", "Europe/Berlin"))));

        projection.project(List.of(received(0, new PartnerRegistered(partnerId, "p", "P"))));
        assertThat(rows(entityId, partnerId)).endsWith("true 0");

        projection.project(List.of(received(1, new PartnerDeactivated(partnerId))));
        assertThat(rows(entityId, partnerId)).endsWith("false 1");

        projection.project(List.of(received(2, new PartnerActivated(partnerId))));
        assertThat(rows(entityId, partnerId)).endsWith("true 2");
    }

    private String rows(String entityId, String partnerId) {
        String entity = jdbc.sql(
                        "select currency || ' ' || time_zone || ' ' || sequence from known_entity where entity_id = ?::uuid")
                .param(entityId)
                .query(String.class)
                .single();
        String partner = jdbc.sql("select active || ' ' || sequence from known_partner where partner_id = ?::uuid")
                .param(partnerId)
                .query(String.class)
                .single();
        return entity + ", " + partner;
    }

    private static ReceivedEvent received(long sequence, PublishedEvent event) {
        return new ReceivedEvent(
                Topic.PARTNER,
                0,
                sequence,
                new CloudEvent<>(EventIds.next(), Instant.EPOCH, sequence, null, null, event));
    }
}
