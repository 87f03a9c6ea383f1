package io.leadledger.benchmark.verification;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.RatioTable;
import io.leadledger.benchmark.Turns;
import io.leadledger.benchmark.ledger.LedgerInstallation;
import io.leadledger.benchmark.ledger.Month;
import io.leadledger.benchmark.ledger.SaidLedger;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.text.Sha256;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Workload W10: the documents of a month proved from the topics, beside hashing the stored bytes alone, which proves only that
 * nobody changed them since.
 *
 * @param size of the month
 * @param turns a proof is one answer
 */
public record VerificationBenchmark(Month.Size size, Turns turns) {

    private static final String STORED = """
            select document_id, f.sha256, f.content from document_file f join document d using (document_id)
            where d.entity_id = ?
            """;

    /** 200,000 transactions on 200 documents. */
    public static VerificationBenchmark ofW10() {
        return new VerificationBenchmark(new Month.Size(200, 4, 1_000), new Turns(5, Duration.ZERO));
    }

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (LedgerInstallation installation = LedgerInstallation.start();
                SaidLedger ledger = installation.ledger()) {
            Month month = Month.said(installation, ledger, "month", size, LineGranularity.PER_ASSIGNMENT);
            ledger.settle(installation.superuser());
            month.generate();
            month.makeFinal(month.invoices());
            installation.superuser().sql("vacuum (analyze)").update();
            String host = Machine.host();
            List<Turns.Result> results = turns.measure(List.of(Contest.unlike(
                    "%,d documents of %,d transactions".formatted(size.partners(), size.leads()),
                    () -> proved(month),
                    Program.wholly(() -> hashed(installation.jdbc(), month)))));
            Turns.Result result = results.getFirst();
            return String.join(
                    "\n",
                    host + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    Machine.postgres(installation.jdbc()),
                    "",
                    new RatioTable("proved", "from the topics", "hashing the stored bytes").of(results),
                    String.format(
                            Locale.ROOT,
                            "Documents proved a second: %.1f in the best run, %.1f in the median one.",
                            size.partners() * 1e9 / result.ours().minimum(),
                            size.partners() * 1e9 / result.ours().median()));
        }
    }

    /** From its beginning to its end as the job says it: how often somebody looked does not count. */
    private Program.Answer proved(Month month) {
        JobAnswer job = month.prove();
        if (job.failed() > 0 || job.done() < size.partners()) {
            throw new IllegalStateException("expected every document to be proved, but was " + job);
        }
        return new Program.Answer(List.of(), Math.round(Month.seconds(job) * 1e9));
    }

    private static List<String> hashed(JdbcClient jdbc, Month month) {
        jdbc.sql(STORED)
                .param(month.entityId().value())
                .query((row, n) ->
                        new Stored(row.getString("document_id"), row.getString("sha256"), row.getBytes("content")))
                .list()
                .forEach(Stored::compare);
        return List.of();
    }

    private record Stored(String documentId, String sha256, byte[] content) {

        void compare() {
            if (!Sha256.hex(content).equals(sha256)) {
                throw new IllegalStateException("expected the stored bytes of " + documentId);
            }
        }
    }
}
