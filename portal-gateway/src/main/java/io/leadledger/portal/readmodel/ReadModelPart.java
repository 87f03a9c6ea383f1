package io.leadledger.portal.readmodel;

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

    /** Names of parts whose topics have to be read to their end before this part begins; a matter of speed only. */
    default Set<String> after() {
        return Set.of();
    }

    /** Writes a batch, inside the transaction that stores the offsets. */
    void project(List<ReceivedEvent> events);
}
