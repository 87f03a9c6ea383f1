package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import java.util.List;
import java.util.Set;

/**
 * A view built from topics. It must take every event twice and in any order between keys without a change in the
 * result; a bean of this type is fed in batches, each in one transaction with the offsets.
 */
public interface Projection {

    /** Stable name: its consumer group and its offsets go by it. */
    String name();

    Set<Topic> topics();

    /** Writes a batch, in the order of each partition; it runs inside the transaction that stores the offsets. */
    void project(List<ReceivedEvent> events);
}
