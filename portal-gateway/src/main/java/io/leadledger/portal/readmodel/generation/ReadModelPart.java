package io.leadledger.portal.readmodel.generation;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import java.util.List;
import java.util.Set;

/**
 * Some tables of the read model and the topics they come from. A bean of this type is fed for the serving read model and
 * for the one that is being built; it names its tables without a schema. Every event may come twice, and in any order
 * between keys.
 */
public interface ReadModelPart {

    /** Stable name: offsets go by it. */
    String name();

    Set<Topic> topics();

    /** Names of the parts this one builds on: it begins when they have read what lay on their topics at first. */
    default Set<String> after() {
        return Set.of();
    }

    /**
     * Whether something these events build on is not there. They wait for it as long as the parts of {@link #after} have
     * not read their topics to the end; what is not there then is unknown, which is normal (D-29).
     */
    default boolean lacksAnything(List<ReceivedEvent> events) {
        return false;
    }

    /** Writes a batch, inside the transaction that stores the offsets. */
    void project(List<ReceivedEvent> events);
}
