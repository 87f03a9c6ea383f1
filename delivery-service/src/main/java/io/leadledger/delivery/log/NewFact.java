package io.leadledger.delivery.log;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;

/**
 * A fact about to be appended.
 *
 * @param eventId made here, once
 * @param sequence its place among the facts of its subject, from 0
 */
public record NewFact(String eventId, long sequence, PublishedEvent event) {

    /** The fact with a new id. */
    public static NewFact of(long sequence, PublishedEvent event) {
        return new NewFact(EventIds.next(), sequence, event);
    }
}
