package io.leadledger.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventCatalog.EventType;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.EncodedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Released events stay readable for ever: a golden file is never edited, a changed meaning is a new version. */
class GoldenEventsTest {

    static Collection<EventType> types() {
        return EventCatalog.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_released_event_is_read_and_written_as_it_was(EventType type) throws IOException {
        JsonNode golden = EventJson.mapper().readTree(golden(type));

        PublishedEvent event = EventJson.mapper().treeToValue(golden, type.recordClass());

        assertThat(EventJson.mapper().<JsonNode>valueToTree(event)).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_event_travels_through_kafka_headers_and_body_unchanged(EventType type) throws IOException {
        PublishedEvent event = EventJson.mapper().readValue(golden(type), type.recordClass());
        CloudEvent<?> sent =
                new CloudEvent<>("e-1", Instant.parse("2026-02-01T00:00:00Z"), 7, "cause", null, "nora", event);

        EncodedEvent encoded = CloudEventCodec.encode(sent);
        Optional<CloudEvent<?>> received = CloudEventCodec.decode(encoded.headers(), encoded.body());

        assertThat(received).contains(sent);
        assertThat(encoded.headers())
                .containsEntry("ce_type", type.name())
                .containsEntry("ce_sequence", "7")
                .containsEntry("ce_by", "nora");
        assertThat(encoded.headers().keySet()).allMatch(name -> name.startsWith("ce_") || name.equals("content-type"));
        assertThat(encoded.key()).isNotBlank();
    }

    private static byte[] golden(EventType type) throws IOException {
        String file = "/golden/" + type.recordClass().getSimpleName() + ".v1.json";
        try (InputStream in = GoldenEventsTest.class.getResourceAsStream(file)) {
            assertThat(in)
                    .as("write src/test/resources%s, one full example of the event", file)
                    .isNotNull();
            return in.readAllBytes();
        }
    }
}
