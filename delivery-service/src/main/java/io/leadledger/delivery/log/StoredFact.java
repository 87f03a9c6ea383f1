package io.leadledger.delivery.log;

import io.leadledger.event.PublishedEvent;

/** A fact of the log. */
public record StoredFact<E extends PublishedEvent>(String eventId, long sequence, E event) {}
