package io.leadledger.partner.leadfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.EventIds;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.EncryptedValue;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("R-002")
class KeepingLeadFieldsTest extends ServedPartners {

    private static final String TWO = """
            "leadFields": [{"field": "name", "type": "TEXT"}, {"field": "city", "type": "TEXT"}],""";

    @Autowired
    private EventSender topics;

    @Test
    void a_field_that_delivered_leads_have_a_value_in_cannot_vanish_and_another_can() {
        String key = "f" + EventIds.next().substring(24);
        String id = api().post("/entities", entity(key, TWO)).text("entityId");
        String path = "/entities/" + id;
        assertThat(api().get(path + "/lead-fields-in-use").body().isEmpty()).isTrue();

        topics.sendAndWait(List.of(delivered(id, "name"), delivered(id, "name")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api().get(path + "/lead-fields-in-use")
                                .response()
                                .body())
                        .isEqualTo("[\"name\"]"));

        assertThat(api().seen(1)
                        .put(path, entity(key, "\"leadFields\": [{\"field\": \"city\", \"type\": \"TEXT\"}],"))
                        .errors())
                .containsExactly("leadFields field-in-use");
        assertThat(api().seen(1).put(path, entity(key, "\"leadFields\": [],")).errors())
                .containsExactly("leadFields field-in-use");
        assertThat(api().seen(1)
                        .put(path, entity(key, "\"leadFields\": [{\"field\": \"name\", \"type\": \"TEXT\"}],"))
                        .status())
                .isEqualTo(200);
        assertThat(api().seen(2).put(path, entity(key, "")).status())
                .as("unsaid, they stay")
                .isEqualTo(200);
        assertThat(api().get("/entities/" + EventIds.next() + "/lead-fields-in-use")
                        .status())
                .isEqualTo(404);
    }

    private static String entity(String key, String leadFields) {
        return Bodies.entity(key).replaceFirst("(?s)\"leadFields\": .*?}],", leadFields);
    }

    private static CloudEvent<?> delivered(String entityId, String field) {
        DeliverySucceeded lead = new DeliverySucceeded(
                new DeliveryId(EventIds.next()),
                new EntityId(entityId),
                new PartnerId(EventIds.next()),
                new ProfileId(EventIds.next()),
                new AssignmentId(EventIds.next()),
                new LeadId("l"),
                new DataSubjectId("d"),
                DeliveryChannel.RECORDED,
                Instant.EPOCH,
                LocalDate.EPOCH,
                false,
                Map.of(field, new EncryptedValue("k", "AES-256-GCM", "bm9uY2U=", "c2VhbGVk")));
        return new CloudEvent<>(EventIds.next(), Instant.EPOCH, 0, null, null, lead);
    }
}
