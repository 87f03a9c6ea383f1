package io.leadledger.benchmark.month;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Skew;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.benchmark.installation.GeneratedMonth;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.billing.Generation;
import io.leadledger.scenario.billing.LedgerArrival;
import io.leadledger.scenario.finalizing.Finalizing;
import io.leadledger.scenario.run.FolderLoading;
import io.leadledger.scenario.setup.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The month of an entity as an operator has it in a folder, loaded over the API of a whole installation, billed and made final:
 * how long each part takes, and whether the documents come to the cent that the folder comes to.
 *
 * @param partners whose leads are skewed by Zipf's law
 * @param leads of all of them
 */
public record MonthBenchmark(int partners, int leads) {

    private static final String ENTITY = "month";
    private static final BigDecimal PRICE = new BigDecimal("12.50");
    private static final BigDecimal VAT = new BigDecimal("0.19");

    /** 200,000 leads of 200 partners. */
    public static MonthBenchmark ofAMonth() {
        return new MonthBenchmark(200, 200_000);
    }

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (BenchmarkInstallation installation = BenchmarkInstallation.start()) {
            String host = Machine.host();
            GeneratedMonth month =
                    new GeneratedMonth(partners, new LinkedHashMap<>(Map.of(ENTITY, leads / partners)), true);
            FolderLoading loading = installation.folder(month);
            Map<String, Double> parts = new LinkedHashMap<>();
            took(parts, "partners and assignments", loading::loadMasterData);
            took(parts, "intake", loading::loadDeliveries);
            took(
                    parts,
                    "arrival in the ledger",
                    () -> new LedgerArrival(installation.api(), BenchmarkInstallation.narration())
                            .await(loading.things()));
            BilledPeriod period = new BilledPeriod(
                    new EntityId(loading.things().entity(ENTITY).orElseThrow().id()),
                    "EUR",
                    new Period(ENTITY, GeneratedMonth.FROM, GeneratedMonth.TO));
            took(
                    parts,
                    "generate",
                    () -> new Generation(installation.api(), BenchmarkInstallation.narration())
                            .generate(period, List.of()));
            took(
                    parts,
                    "finalize",
                    () -> new Finalizing(installation.api(), BenchmarkInstallation.narration()).run(period, List.of()));
            return String.join(
                    "\n",
                    host + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    "",
                    table(parts),
                    sums(period.invoices(installation.api())));
        }
    }

    private static void took(Map<String, Double> parts, String name, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        parts.put(name, (System.nanoTime() - begin) / 1e9);
    }

    private static String table(Map<String, Double> parts) {
        StringBuilder table = new StringBuilder("| part | s |\n|---|--:|\n");
        parts.forEach((name, seconds) -> table.append(String.format(Locale.ROOT, "| %s | %.1f |%n", name, seconds)));
        return table.append(String.format(
                        Locale.ROOT,
                        "| all | %.1f |%n",
                        parts.values().stream().mapToDouble(Double::doubleValue).sum()))
                .toString();
    }

    /** @throws IllegalStateException when a document is missing, or they do not come to what the folder comes to */
    private String sums(List<InvoiceSummary> invoices) {
        BigDecimal wanted = IntStream.of(Skew.sizes(leads, partners))
                .mapToObj(each -> PRICE.multiply(BigDecimal.valueOf(each)))
                .map(net -> net.add(net.multiply(VAT).setScale(2, RoundingMode.HALF_UP)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal billed = invoices.stream()
                .filter(invoice -> invoice.state() == State.FINAL)
                .map(invoice -> invoice.totals().total())
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (invoices.size() != partners || wanted.compareTo(billed) != 0) {
            throw new IllegalStateException("expected %d documents of %s, but was %d of %s"
                    .formatted(partners, wanted, invoices.size(), billed));
        }
        return "%d documents come to %s EUR, as the folder does.%n".formatted(invoices.size(), billed);
    }
}
