package io.leadledger.benchmark;

import io.leadledger.benchmark.drafts.DraftsBenchmark;
import io.leadledger.benchmark.finalization.FinalizationBenchmark;
import io.leadledger.benchmark.month.MonthBenchmark;
import io.leadledger.benchmark.periodclose.PeriodCloseBenchmark;
import io.leadledger.benchmark.portallist.PortalListBenchmark;
import io.leadledger.benchmark.recording.RecordingBenchmark;
import io.leadledger.benchmark.verification.VerificationBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code ./leadledger bench WORKLOAD}: measures a workload, prints its report and writes it to a file. */
public final class BenchmarkCommand {

    private static final Map<String, Supplier<String>> WORKLOADS = new TreeMap<>(Map.of(
            "drafts", () -> DraftsBenchmark.ofAMonth().report(),
            "finalization", () -> FinalizationBenchmark.ofW4().report(),
            "month", () -> MonthBenchmark.ofAMonth().report(),
            "period-close", () -> PeriodCloseBenchmark.ofW3().report(),
            "portal-list", () -> PortalListBenchmark.ofW5().report(),
            "recording", () -> RecordingBenchmark.ofLargestCalls().report(),
            "verification", () -> VerificationBenchmark.ofW10().report()));

    private BenchmarkCommand() {}

    /** Ends with 0 when the report is written, 64 when there is no such workload. */
    public static void main(String[] arguments) throws IOException {
        Supplier<String> workload = arguments.length == 1 ? WORKLOADS.get(arguments[0]) : null;
        if (workload == null) {
            System.err.println("Usage: leadledger bench " + String.join(" | ", WORKLOADS.keySet()));
            System.exit(64);
            return;
        }
        String report = workload.get();
        Path file = Path.of("out", "benchmarks", arguments[0] + ".md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report);
        System.out.println(report);
        System.out.println("Written to " + file);
    }
}
