package io.leadledger.chassis.consuming;

import java.util.List;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;

/** The readers of all projections that are beans; they run as long as the service. */
public final class ProjectionContainers implements SmartLifecycle {

    private final List<Lifecycle> readers;

    ProjectionContainers(List<Projection> projections, ProjectionReaders readers) {
        this.readers = projections.stream().map(readers::reader).toList();
    }

    @Override
    public void start() {
        readers.forEach(Lifecycle::start);
    }

    @Override
    public void stop() {
        readers.forEach(Lifecycle::stop);
    }

    @Override
    public boolean isRunning() {
        return readers.stream().anyMatch(Lifecycle::isRunning);
    }
}
