package io.leadledger.benchmark.finalization;

import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.benchmark.ledger.FlightStages;
import io.leadledger.benchmark.ledger.LedgerInstallation;
import io.leadledger.benchmark.ledger.Month;
import io.leadledger.benchmark.ledger.SaidLedger;
import io.leadledger.benchmark.ledger.ServiceProcess;
import io.leadledger.event.party.LineGranularity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Workload W4: jobs that make the drafts of a month final, past the official rules, with documents a second, CPU, heap, the
 * stages and how long the number was locked; beside them the stages alone (limit) and a new validator a document (baseline).
 *
 * @param drafts of four lines
 * @param leads of each of them
 * @param runs into which these are divided
 * @param flags of the service's JVM, which win over those of the quickstart
 */
public record FinalizationBenchmark(int drafts, int leads, int runs, String flags) {

    private static final int WARM = 400;

    /** 200 drafts of a thousand leads, as the quickstart runs the service. */
    public static FinalizationBenchmark ofW4() {
        return new FinalizationBenchmark(200, 1_000, 5, System.getProperty("leadledger.bench.flags", ""));
    }

    private record Run(int documents, double seconds, double cpu, long peak, FlightStages stages) {}

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (LedgerInstallation installation = LedgerInstallation.start(flags);
                ServiceProcess process = installation.process();
                SaidLedger ledger = installation.ledger()) {
            Month warm = Month.said(
                    installation, ledger, "warm", new Month.Size(WARM, 4, 10), LineGranularity.PER_ASSIGNMENT);
            Month month = Month.said(
                    installation, ledger, "month", new Month.Size(drafts, 4, leads), LineGranularity.PER_ASSIGNMENT);
            Month lines =
                    Month.said(installation, ledger, "lines", new Month.Size(20, 4, 1_000), LineGranularity.PER_LEAD);
            Month large =
                    Month.said(installation, ledger, "large", new Month.Size(2, 4, 5_000), LineGranularity.PER_LEAD);
            ledger.settle(installation.superuser());
            List.of(warm, month, lines, large).forEach(Month::generate);
            installation.superuser().sql("vacuum (analyze)").update();
            warm.makeFinal(warm.invoices());
            String host = Machine.host();
            StringBuilder out = new StringBuilder(host);
            List<Run> ofMonth = new ArrayList<>();
            List<InvoiceSummary> all = month.invoices();
            int each = all.size() / runs;
            for (int i = 0; i < runs; i++) {
                ofMonth.add(measured(process, month, all.subList(i * each, (i + 1) * each)));
            }
            Run ofLines = measured(process, lines, lines.invoices());
            List<InvoiceSummary> two = large.invoices();
            Run firstLarge = measured(process, large, two.subList(0, 1));
            Run secondLarge = measured(process, large, two.subList(1, 2));
            out.append(String.format(Locale.ROOT, " before and %.2f after%n", Machine.load()))
                    .append(Machine.postgres(installation.jdbc()))
                    .append(
                            "\n\n| documents | a second | ms of CPU each | peak heap above idle, MB |\n|---|--:|--:|--:|\n");
            row(out, "%,d of %,d leads, %d jobs".formatted(drafts, leads, runs), ofMonth);
            row(out, "20 of 1,000 lead lines", List.of(ofLines));
            row(out, "one of 5,000 lead lines, the first", List.of(firstLarge));
            row(out, "one of 5,000 lead lines, the second", List.of(secondLarge));
            out.append("\nStages of the documents of four lines, in the last job:\n\n")
                    .append(ofMonth.getLast().stages().table())
                    .append("\nStages of the second document of 5,000 lines:\n\n")
                    .append(secondLarge.stages().table())
                    .append("\nAlone, CPU and elapsed milliseconds of a document; of four lines:\n\n")
                    .append(installation.alone(
                            StagesAlone.class, flags, month.entityId().value(), "40"))
                    .append("\nOf 5,000 lines:\n\n")
                    .append(installation.alone(
                            StagesAlone.class, flags, large.entityId().value(), "1"));
            return out.toString();
        }
    }

    private static void row(StringBuilder out, String what, List<Run> runs) {
        double[] rates = runs.stream()
                .mapToDouble(run -> run.documents() / run.seconds())
                .sorted()
                .toArray();
        double[] cpu = runs.stream()
                .mapToDouble(run -> run.cpu() * 1e3 / run.documents())
                .sorted()
                .toArray();
        long peak = runs.stream().mapToLong(Run::peak).max().orElseThrow();
        out.append(String.format(
                Locale.ROOT,
                "| %s | %.2f / %.2f | %.1f / %.1f | %d |%n",
                what,
                rates[rates.length - 1],
                rates[rates.length / 2],
                cpu[0],
                cpu[cpu.length / 2],
                peak >> 20));
        BenchmarkInstallation.narration().say(what + " " + Arrays.toString(rates));
    }

    private static Run measured(ServiceProcess process, Month month, List<InvoiceSummary> drafts) {
        try {
            Path file = Files.createTempFile("finalization", ".jfr");
            long idle = process.idleHeap();
            long recording = process.record();
            long cpu = process.cpuNanos();
            double seconds = Month.seconds(month.makeFinal(drafts));
            double used = (process.cpuNanos() - cpu) / 1e9;
            long peak = process.peakHeap() - idle;
            process.keep(recording, file);
            return new Run(drafts.size(), seconds, used, peak, FlightStages.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
