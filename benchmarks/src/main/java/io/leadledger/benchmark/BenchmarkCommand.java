package io.leadledger.benchmark;

import io.leadledger.benchmark.portallist.PortalListBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./leadledger bench WORKLOAD}: measures a workload, prints its report and writes it to a file. */
public final class BenchmarkCommand {

    private static final String USAGE = "Usage: leadledger bench portal-list";

    private BenchmarkCommand() {}

    /** Ends with 0 when the report is written, 64 when there is no such workload. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !arguments[0].equals("portal-list")) {
            System.err.println(USAGE);
            System.exit(64);
        }
        String report = PortalListBenchmark.ofW5().report();
        Path file = Path.of("out", "benchmarks", arguments[0] + ".md");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, report);
        System.out.println(report);
        System.out.println("Written to " + file);
    }
}
