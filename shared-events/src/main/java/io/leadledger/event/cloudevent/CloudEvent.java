package io.leadledger.event.cloudevent;

import io.leadledger.event.EventCatalog;
import io.leadledger.event.PublishedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published fact with its CloudEvents 1.0 attributes.
 *
 * @param id UUIDv7, made once where the fact arose; the same id is the same fact
 * @param time when it arose, UTC
 * @param sequence position among the facts of its subject, from 0, rising
 * @param causationId the event or command that caused it, if known
 * @param correlationId the request it began with, if known
 * @param by who caused it: a person's user name, an API client's id, or {@code system}; absent on facts from before it was
 *     said
 * @param data the fact itself
 */
public record CloudEvent<E extends PublishedEvent>(
        String id,
        Instant time,
        long sequence,
        @Nullable String causationId,
        @Nullable String correlationId,
        @Nullable String by,
        E data) {

    /** One of which is not said who caused it. */
    public CloudEvent(
            String id,
            Instant time,
            long sequence,
            @Nullable String causationId,
            @Nullable String correlationId,
            E data) {
        this(id, time, sequence, causationId, correlationId, null, data);
    }

    /** {@code ce_type}, for example {@code io.leadledger.invoice.InvoiceFinalized.v1}. */
    public String type() {
        return EventCatalog.of(data).name();
    }
}
