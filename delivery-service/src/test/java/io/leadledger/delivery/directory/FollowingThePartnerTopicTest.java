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
import io.leadledger.id.PartnerId;
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

    private static final Instant REGISTERED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant DEACTIVATED = Instant.parse("2026-01-20T12:00:00Z");

    @Test
    void twice_and_shuffled_gives_the_same_rows() {
        String entityId = EventIds.next();
        String partnerId = EventIds.next();
        List<ReceivedEvent> history = List.of(
                received(0, given.entityDefined(entityId, "EUR", "Europe/Berlin")),
                received(3, given.entityDefined(entityId, "USD", "America/New_York")),
                received(0, new PartnerRegistered(new PartnerId(partnerId), "p", "P")),
                received(1, new PartnerActivated(new PartnerId(partnerId))),
                received(2, DEACTIVATED, new PartnerDeactivated(new PartnerId(partnerId))),
                received(3, DEACTIVATED.plusSeconds(60), new PartnerActivated(new PartnerId(partnerId))),
                received(5, DEACTIVATED.plusSeconds(90), new PartnerDeactivated(new PartnerId(partnerId))));

        for (int seed = 0; seed < 20; seed++) {
            List<ReceivedEvent> shuffled = new ArrayList<>(history);
            shuffled.addAll(history);
            Collections.shuffle(shuffled, new Random(seed));
            int cut = new Random(seed).nextInt(shuffled.size());
            projection.project(shuffled.subList(0, cut));
            projection.project(shuffled.subList(cut, shuffled.size()));

            assertThat(entity(entityId)).as("seed %d", seed).isEqualTo("USD America/New_York 3");
            assertThat(activity(partnerId))
                    .as("seed %d", seed)
                    .containsExactly(
                            "0 true 2026-01-01T00:00:00Z",
                            "1 true 2026-01-01T00:00:00Z",
                            "2 false 2026-01-20T12:00:00Z",
                            "3 true 2026-01-20T12:01:00Z",
                            "5 false 2026-01-20T12:01:30Z");
        }
    }

    private List<String> activity(String partnerId) {
        return jdbc.sql(
                        "select sequence, active, since from partner_activity where partner_id = ?::uuid order by sequence")
                .param(partnerId)
                .query((row, n) -> "%d %s %s"
                        .formatted(
                                row.getLong("sequence"),
                                row.getBoolean("active"),
                                row.getTimestamp("since").toInstant()))
                .list();
    }

    private String entity(String entityId) {
        return jdbc.sql(
                        "select currency || ' ' || time_zone || ' ' || sequence from known_entity where entity_id = ?::uuid")
                .param(entityId)
                .query(String.class)
                .single();
    }

    private static ReceivedEvent received(long sequence, PublishedEvent event) {
        return received(sequence, REGISTERED, event);
    }

    private static ReceivedEvent received(long sequence, Instant time, PublishedEvent event) {
        return new ReceivedEvent(
                Topic.PARTNER, 0, sequence, new CloudEvent<>(EventIds.next(), time, sequence, null, null, event));
    }
}
