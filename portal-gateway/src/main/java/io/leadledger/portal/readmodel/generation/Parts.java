package io.leadledger.portal.readmodel.generation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/** The parts of the read model, and how far each is in a generation. */
@Component
class Parts {

    private final List<ReadModelPart> parts;
    private final Generations generations;
    private final Progress progress;

    Parts(List<ReadModelPart> parts, Generations generations, Progress progress) {
        this.parts = parts;
        this.generations = generations;
        this.progress = progress;
    }

    List<ReadModelPart> all() {
        return parts;
    }

    boolean enter(Generation generation) {
        return generations.enter(generation);
    }

    /** Where the topics of a part end now. */
    Map<TopicPartition, Long> ends(String part) {
        return progress.ends(named(part).topics());
    }

    boolean reached(Generation generation, String part, Map<TopicPartition, Long> ends) {
        return progress.reached(generation.projectionOf(part), ends);
    }

    /** Whether these parts have read everything that lies on their topics now. */
    boolean areThrough(Generation generation, Collection<String> names) {
        return names.stream().allMatch(name -> reached(generation, name, ends(name)));
    }

    private ReadModelPart named(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
