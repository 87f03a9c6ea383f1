package io.leadledger.event.cloudevent;

import io.leadledger.event.EventCatalog;
import io.leadledger.event.EventCatalog.EventType;
import io.leadledger.event.EventJson;
import io.leadledger.event.PublishedEvent;
import io.leadledger.id.Id;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Writes and reads events in CloudEvents' binary mode: attributes as {@code ce_*} headers, the fact as JSON body. */
public final class CloudEventCodec {

    private CloudEventCodec() {}

    public static EncodedEvent encode(CloudEvent<?> event) {
        PublishedEvent data = event.data();
        EventType type = EventCatalog.of(data);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", event.id());
        headers.put("ce_source", type.topic().source());
        headers.put("ce_type", type.name());
        headers.put("ce_time", event.time().toString());
        headers.put("ce_subject", data.subject());
        headers.put("ce_sequence", Long.toString(event.sequence()));
        putIfPresent(headers, "ce_partnerid", text(data.ofPartner()));
        putIfPresent(headers, "ce_entityid", text(data.ofEntity()));
        putIfPresent(headers, "ce_causationid", event.causationId());
        putIfPresent(headers, "ce_correlationid", event.correlationId());
        putIfPresent(headers, "ce_by", event.by());
        headers.put("content-type", "application/json");
        return new EncodedEvent(
                type.topic().topicName(),
                data.key(),
                headers,
                EventJson.mapper().writeValueAsBytes(data));
    }

    /**
     * Reads an event; empty when its type is not known to this build, which is not an error (types are added).
     *
     * @throws MalformedEventException if a required attribute is missing or the body does not fit the type
     */
    public static Optional<CloudEvent<?>> decode(Map<String, String> headers, byte[] body) {
        return EventCatalog.named(required(headers, "ce_type")).map(type -> read(type, headers, body));
    }

    private static CloudEvent<?> read(EventType type, Map<String, String> headers, byte[] body) {
        try {
            return new CloudEvent<PublishedEvent>(
                    required(headers, "ce_id"),
                    Instant.parse(required(headers, "ce_time")),
                    Long.parseLong(required(headers, "ce_sequence")),
                    headers.get("ce_causationid"),
                    headers.get("ce_correlationid"),
                    headers.get("ce_by"),
                    EventJson.mapper().readValue(body, type.recordClass()));
        } catch (JacksonException | DateTimeException | NumberFormatException e) {
            throw new MalformedEventException("expected a " + type.name() + " but could not read it", e);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new MalformedEventException("expected the header " + name + " but it is missing");
        }
        return value;
    }

    private static @Nullable String text(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static void putIfPresent(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
