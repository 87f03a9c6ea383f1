package io.leadledger.benchmark.periodclose;

import io.leadledger.api.invoice.preview.PartnerPreview;
import io.leadledger.api.invoice.preview.PreviewApi;
import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.RatioTable;
import io.leadledger.benchmark.Turns;
import io.leadledger.benchmark.ledger.LedgerInstallation;
import io.leadledger.benchmark.ledger.Month;
import io.leadledger.benchmark.ledger.SaidLedger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Workload W3: the preview of all partners of a period, and the drafts of all, each beside the SQL that does the least of it
 * (limit) and beside a program that reads every row (baseline).
 *
 * @param months one for each run that generates: what is billed cannot be billed again
 * @param size of each; as many leads again are cancelled
 */
public record PeriodCloseBenchmark(int months, Month.Size size, Turns turns) {

    /** A million billable of two million transactions, of a thousand partners. */
    public static PeriodCloseBenchmark ofW3() {
        return new PeriodCloseBenchmark(5, new Month.Size(200, 4, 1_000), new Turns(5, Duration.ofSeconds(2)));
    }

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (LedgerInstallation installation = LedgerInstallation.start();
                SaidLedger ledger = installation.ledger()) {
            List<Month> filled = new ArrayList<>();
            for (int i = 0; i <= months; i++) {
                filled.add(Month.saidWithCancelled(installation, ledger, "m" + i, i == 0 ? small() : size));
            }
            ledger.settle(installation.superuser());
            String host = Machine.host();
            PlainSql sql = new PlainSql(installation.superuser());
            List<Month> measured = filled.subList(1, filled.size());
            Month one = measured.getFirst();
            List<Turns.Result> previews = turns.measure(List.of(Contest.unlike(
                    "preview of %,d partners".formatted(size.partners()),
                    Program.wholly(() -> preview(one)),
                    Program.wholly(() -> sql.aggregate(one.entityId())))));
            List<Turns.Result> rows = turns.measure(List.of(Contest.unlike(
                    "preview of %,d partners".formatted(size.partners()),
                    Program.wholly(() -> preview(one)),
                    Program.wholly(() -> sql.rowByRow(one.entityId())))));
            filled.getFirst().generate();
            Turns.Result generated = generated(measured, sql);
            return String.join(
                    "\n",
                    host + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    Machine.postgres(installation.jdbc()),
                    "",
                    new RatioTable("to look at", "preview over HTTP", "one SQL aggregate").of(previews),
                    new RatioTable("to look at", "preview over HTTP", "each row read and summed").of(rows),
                    new RatioTable("to bill", "drafts made by a job", "one SQL aggregate and one claim")
                            .of(List.of(generated)));
        }
    }

    private Month.Size small() {
        return new Month.Size(size.partners(), size.assignments(), 10);
    }

    private static List<String> preview(Month month) {
        return month
                .api()
                .client(PreviewApi.class)
                .preview(month.entityId(), SaidLedger.FROM, SaidLedger.TO)
                .previews()
                .stream()
                .map(PartnerPreview::toString)
                .toList();
    }

    private Turns.Result generated(List<Month> measured, PlainSql sql) {
        long[] ours = new long[measured.size()];
        long[] others = new long[measured.size()];
        for (int i = 0; i < measured.size(); i++) {
            Month month = measured.get(i);
            others[i] = nanos(() -> {
                sql.aggregate(month.entityId());
                sql.claim(month.entityId());
            });
            ours[i] = nanos(month::generate);
            if (month.invoices().size() != size.partners()) {
                throw new IllegalStateException("expected a draft for each partner of " + month.entityId());
            }
        }
        return Turns.Result.of("drafts of %,d partners".formatted(size.partners()), size.partners(), ours, others);
    }

    private static long nanos(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }
}
