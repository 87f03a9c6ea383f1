package io.leadledger.benchmark.drafts;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.ledger.UnbilledApi;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.OverviewApi;
import io.leadledger.api.invoice.preview.PreviewApi;
import io.leadledger.benchmark.Contest;
import io.leadledger.benchmark.Machine;
import io.leadledger.benchmark.Program;
import io.leadledger.benchmark.RatioTable;
import io.leadledger.benchmark.Turns;
import io.leadledger.benchmark.installation.BenchmarkInstallation;
import io.leadledger.benchmark.installation.GeneratedMonth;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.billing.Generation;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.setup.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * What a bookkeeper waits for at the end of a month: Home, the month-end, and drafts that become final. Drafts of many leads
 * beside as many of few, in turns (the limit): what is read and written of a draft is not to depend on its leads.
 *
 * @param drafts of each entity
 * @param many leads of a draft of the one
 * @param few of the other
 */
public record DraftsBenchmark(int drafts, int many, int few, Turns turns) {

    private static final String LARGE = "large";
    private static final String SMALL = "small";

    /** 200 drafts of a thousand leads. */
    public static DraftsBenchmark ofAMonth() {
        return new DraftsBenchmark(200, 1_000, 10, new Turns(5, Duration.ofSeconds(2)));
    }

    /** Fills an installation of its own, measures, and says what came of it as a Markdown page. */
    public String report() {
        try (BenchmarkInstallation installation = BenchmarkInstallation.start()) {
            Months months = drafted(installation);
            Api api = installation.api();
            List<Turns.Result> reading = turns.measure(List.of(
                    Contest.unlike("Home", home(api, months.large()), home(api, months.small())),
                    Contest.unlike("month-end", monthEnd(api, months.large()), monthEnd(api, months.small()))));
            String before = Machine.host();
            Finalized finalized = new Finalized(api, months.large(), months.small());
            return String.join(
                    "\n",
                    "%,d drafts of %,d leads each beside %,d of %,d".formatted(drafts, many, drafts, few),
                    before + String.format(Locale.ROOT, " before and %.2f after", Machine.load()),
                    "",
                    new RatioTable("what the console asks for", "many leads", "few leads").of(reading),
                    finalized.table());
        }
    }

    private Months drafted(BenchmarkInstallation installation) {
        SequencedMap<String, Integer> leads = new LinkedHashMap<>();
        leads.put(LARGE, many);
        leads.put(SMALL, few);
        Api api = installation.api();
        LoadedThings things = installation.load(new GeneratedMonth(drafts, leads));
        return new Months(generated(api, things, LARGE), generated(api, things, SMALL));
    }

    private static BilledPeriod generated(Api api, LoadedThings things, String entity) {
        BilledPeriod period = new BilledPeriod(
                new EntityId(things.entity(entity).orElseThrow().id()),
                "EUR",
                new Period(entity, GeneratedMonth.FROM, GeneratedMonth.TO));
        new Generation(api, BenchmarkInstallation.narration()).generate(period, List.of());
        return period;
    }

    private static Program home(Api api, BilledPeriod period) {
        EntityId entity = period.entityId();
        OverviewApi overview = api.client(OverviewApi.class);
        UnbilledApi unbilled = api.client(UnbilledApi.class);
        return reading(
                () -> overview.checks(entity, null, null),
                () -> overview.counts(entity, null, null, null),
                () -> unbilled.unrunMonths(entity));
    }

    private static Program monthEnd(Api api, BilledPeriod period) {
        EntityId entity = period.entityId();
        LocalDate from = GeneratedMonth.FROM;
        LocalDate to = GeneratedMonth.TO;
        OverviewApi overview = api.client(OverviewApi.class);
        PreviewApi previews = api.client(PreviewApi.class);
        InvoiceApi invoices = api.client(InvoiceApi.class);
        UnbilledApi unbilled = api.client(UnbilledApi.class);
        return reading(
                () -> overview.checks(entity, from, to),
                () -> previews.preview(entity, from, to),
                () -> invoices.list(
                        entity, from, to, null, State.FINAL.name(), null, null, "number", Pages.LIMIT, null),
                () -> unbilled.unrunMonths(entity));
    }

    /** What a page reads, one after the other; its rows are the drafts that it shows. */
    private static Program reading(Supplier<List<CheckedDraft>> drafts, Runnable... more) {
        return Program.wholly(() -> {
            Arrays.stream(more).forEach(Runnable::run);
            return drafts.get().stream().map(CheckedDraft::toString).toList();
        });
    }

    /** The month of the one entity and of the other. */
    private record Months(BilledPeriod large, BilledPeriod small) {}
}
