package io.leadledger.portal.readmodel.generation;

import io.leadledger.chassis.consuming.ProjectionReaders;
import io.leadledger.chassis.loop.Loop;
import io.leadledger.portal.readmodel.generation.Generation.State;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.Lifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps readers going for each generation there is: looks twice a second which ones that are, so that every gateway of a
 * deployment takes part in a rebuild wherever it was asked for, and goes on after a crash.
 */
@Component
class ReadModelReading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelReading.class);
    private static final Duration TICK = Duration.ofMillis(500);

    private final Parts parts;
    private final Generations generations;
    private final StaleRows staleRows;
    private final Switch switching;
    private final ProjectionReaders readers;
    private final boolean rebuildOnStart;
    private final Map<Long, RunningGeneration> running = new HashMap<>();
    private final Loop loop = new Loop("read-model");

    ReadModelReading(
            Parts parts,
            Generations generations,
            StaleRows staleRows,
            Switch switching,
            ProjectionReaders readers,
            @Value("${leadledger.read-model.rebuild-on-start:false}") boolean rebuildOnStart) {
        this.parts = parts;
        this.generations = generations;
        this.staleRows = staleRows;
        this.switching = switching;
        this.readers = readers;
        this.rebuildOnStart = rebuildOnStart;
    }

    @Override
    public void start() {
        if (rebuildOnStart) {
            generations.rebuild();
        }
        loop.start(this::run);
    }

    @Override
    public void stop() {
        loop.stop();
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private void run() {
        while (!loop.stoppedWithin(running.isEmpty() ? Duration.ZERO : TICK)) {
            try {
                look();
            } catch (RuntimeException e) {
                LOG.warn("read model not looked after, trying again", e);
                loop.stoppedWithin(TICK);
            }
        }
        running.values().forEach(RunningGeneration::stop);
        running.clear();
    }

    private void look() {
        List<Generation> there = generations.all();
        Set<Long> numbers = there.stream().map(Generation::number).collect(Collectors.toSet());
        running.entrySet().stream()
                .filter(one -> !numbers.contains(one.getKey()))
                .forEach(one -> one.getValue().stop());
        running.keySet().retainAll(numbers);
        there.forEach(
                generation -> running.computeIfAbsent(generation.number(), number -> new RunningGeneration(generation))
                        .startWhatCan());
        Optional<Generation> building = in(there, State.BUILDING);
        Optional<Generation> current = in(there, State.CURRENT);
        if (building.isPresent() && current.isPresent()) {
            switching.whenCaughtUp(current.get(), building.get(), loop::stoppedWithin);
        } else {
            staleRows.rebuildIfAny();
        }
    }

    private static Optional<Generation> in(List<Generation> generations, State state) {
        return generations.stream().filter(one -> one.state() == state).findFirst();
    }

    /** The readers of one generation, each started when the parts it builds on have read what lay there at first. */
    private final class RunningGeneration {

        private final Generation generation;
        private final Map<String, Lifecycle> started = new HashMap<>();
        private final Map<String, Map<TopicPartition, Long>> goals = new HashMap<>();

        RunningGeneration(Generation generation) {
            this.generation = generation;
        }

        void startWhatCan() {
            for (ReadModelPart part : parts.all()) {
                if (!started.containsKey(part.name()) && part.after().stream().allMatch(this::isThrough)) {
                    Lifecycle reader = readers.reader(new GenerationProjection(generation, part, parts));
                    reader.start();
                    started.put(part.name(), reader);
                }
            }
        }

        void stop() {
            started.values().forEach(Lifecycle::stop);
        }

        private boolean isThrough(String name) {
            return parts.reached(generation, name, goals.computeIfAbsent(name, parts::ends));
        }
    }
}
