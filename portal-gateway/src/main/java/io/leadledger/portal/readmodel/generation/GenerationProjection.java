package io.leadledger.portal.readmodel.generation;

import io.leadledger.chassis.consuming.Projection;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import java.util.List;
import java.util.Set;

/** Feeds a part into the tables of one generation; a generation that is over takes nothing any more. */
record GenerationProjection(Generation generation, ReadModelPart part, Parts parts) implements Projection {

    @Override
    public String name() {
        return generation.projectionOf(part);
    }

    @Override
    public Set<Topic> topics() {
        return part.topics();
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        if (!parts.enter(generation)) {
            return;
        }
        if (part.lacksAnything(events) && !parts.areThrough(generation, part.after())) {
            throw new NotArrivedYetException(part.name());
        }
        part.project(events);
    }
}
