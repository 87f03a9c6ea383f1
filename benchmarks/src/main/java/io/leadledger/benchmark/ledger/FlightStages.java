package io.leadledger.benchmark.ledger;

import io.leadledger.chassis.flight.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** How long the stages of a service's work took, read out of a flight recording. */
public final class FlightStages {

    private final Map<String, long[]> nanos = new TreeMap<>();

    private FlightStages() {}

    /** All stages of that file. */
    public static FlightStages of(Path recording) {
        Map<String, List<Long>> found = new TreeMap<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getEventType().getName().equals(Stage.EVENT)) {
                    found.computeIfAbsent(event.getString("stage"), stage -> new ArrayList<>())
                            .add(event.getDuration().toNanos());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FlightStages stages = new FlightStages();
        found.forEach((stage, durations) -> stages.nanos.put(
                stage, durations.stream().mapToLong(Long::longValue).sorted().toArray()));
        return stages;
    }

    /** All of them as a table of a Markdown page, in milliseconds. */
    public String table() {
        StringBuilder table =
                new StringBuilder("| stage | times | sum, ms | median | p99 | longest |\n|---|--:|--:|--:|--:|--:|\n");
        nanos.forEach((stage, all) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.2f | %.2f | %.2f |%n",
                stage,
                all.length,
                Arrays.stream(all).sum() / 1e6,
                at(all, 0.5),
                at(all, 0.99),
                all[all.length - 1] / 1e6)));
        return table.toString();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
}
