package io.leadledger.benchmark.recording;

import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.RatioTable;
import io.leadledger.benchmark.Turns;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Deliveries recorded in bulk over HTTP: a call of many beside one with a tenth of them, and beside a call for each delivery,
 * which is what a quick program does. Figures are of a call divided by its deliveries.
 */
public record RecordingBenchmark(Turns turns) {

    private static final int MANY = 5_000;
    private static final int TENTH = 500;

    /** The largest calls that are taken. */
    public static RecordingBenchmark ofLargestCalls() {
        return new RecordingBenchmark(new Turns(5, Duration.ofSeconds(5)));
    }

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (BenchmarkInstallation installation = BenchmarkInstallation.start()) {
            Recorder recorder = Recorder.in(installation);
            String host = Machine.host();
            Program many = recorder.calls(MANY, 1);
            List<Turns.Result> results = turns.measure(List.of(
                    Contest.unlike("5,000 a call beside 500", many, recorder.calls(TENTH, 1)),
                    Contest.unlike("5,000 a call beside one", many, recorder.calls(1, 20))));
            return String.join(
                    "\n",
                    host + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    "",
                    "Milliseconds of a thousand deliveries:",
                    "",
                    new RatioTable("recorded", "the larger call", "the smaller").of(results));
        }
    }
}
