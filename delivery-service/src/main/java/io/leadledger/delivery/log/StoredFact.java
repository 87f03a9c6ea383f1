package io.leadledger.delivery.log;

import io.leadledger.event.PublishedEvent;
import java.time.Instant;

/** A fact of the log; {@code occurredAt} is UTC. */
public record StoredFact<E extends PublishedEvent>(String eventId, long sequence, Instant occurredAt, E event) {}
