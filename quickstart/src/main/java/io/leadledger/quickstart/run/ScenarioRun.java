package io.leadledger.quickstart.run;

import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.RunFailed;
import io.leadledger.quickstart.billing.AdjustmentLoading;
import io.leadledger.quickstart.billing.BilledPeriod;
import io.leadledger.quickstart.billing.CreditNoteArrival;
import io.leadledger.quickstart.billing.Finalizing;
import io.leadledger.quickstart.billing.Generation;
import io.leadledger.quickstart.billing.LedgerArrival;
import io.leadledger.quickstart.billing.NotFinalized;
import io.leadledger.quickstart.billing.Unbilled;
import io.leadledger.quickstart.loading.Counts;
import io.leadledger.quickstart.loading.FolderLoading;
import io.leadledger.quickstart.scenario.Scenario;
import io.leadledger.quickstart.summary.Documents;
import io.leadledger.quickstart.summary.OutputFolder;
import io.leadledger.quickstart.summary.Summary;
import io.leadledger.quickstart.summary.SummaryFile;
import io.leadledger.quickstart.summary.SummaryTable;
import java.nio.file.Path;
import java.util.List;

/** One run of a scenario folder: load, wait for the ledger, generate, adjust, finalize, late files, output. */
public final class ScenarioRun {
    private final Scenario scenario;
    private final Api api;
    private final Narration narration;
    private final FolderLoading loading;

    /** How a run went, by its exit code. */
    public enum Result {
        /** Every row was accepted, every draft is final. */
        ALL_ACCEPTED(0),
        /** A draft could not be finalized, or a document contradicts the API. */
        FAILED(1),
        /** Some rows were rejected. */
        SOME_REJECTED(2);

        private final int exitCode;

        Result(int exitCode) {
            this.exitCode = exitCode;
        }

        /** For the shell. */
        public int exitCode() {
            return exitCode;
        }
    }

    public ScenarioRun(Scenario scenario, Api api, Narration narration) {
        this.scenario = scenario;
        this.api = api;
        this.narration = narration;
        this.loading = new FolderLoading(scenario, api, narration);
    }

    /** Runs all of it and writes the folder; throws {@link RunFailed} when it cannot go on. */
    public Result run(Path out) {
        try {
            return loadAndBill(out);
        } catch (RunFailed failed) {
            SummaryTable.sayRejected(loading.rejections().rows(), narration);
            throw failed;
        }
    }

    private Result loadAndBill(Path out) {
        scenario.notes().forEach(narration::say);
        loading.loadMasterData();
        var counts = loading.loadDeliveries();
        var arrival = new LedgerArrival(api, narration);
        arrival.await(loading.things());
        var period = period();
        var notFinalized = bill(period);
        var late = late(arrival, period);
        return write(new OutputFolder(out), period, new Results(counts, late, notFinalized));
    }

    private record Results(Counts counts, Counts late, List<NotFinalized> notFinalized) {}

    private BilledPeriod period() {
        var key = scenario.period().entity();
        var entity = loading.things()
                .entity(key)
                .orElseThrow(() ->
                        new RunFailed("expected the entity %s of period.yaml to be accepted, but it was rejected: %s"
                                .formatted(key, loading.rejections().rows())));
        return new BilledPeriod(entity.id(), entity.setup().currency(), scenario.period());
    }

    private List<NotFinalized> bill(BilledPeriod period) {
        new Generation(api, narration).generate(period, loading.things().transactions());
        new AdjustmentLoading(api, narration, loading.rejections())
                .load(scenario.sheets().adjustments(), period);
        return new Finalizing(api, narration).run(period, loading.things().partnerKeys());
    }

    private Counts late(LedgerArrival arrival, BilledPeriod period) {
        var counts = loading.loadLate();
        if (!scenario.late().deliveries().rows().isEmpty()
                || !scenario.late().cancellations().rows().isEmpty()) {
            arrival.await(loading.things());
        }
        new CreditNoteArrival(api).await(period.entityId());
        return counts;
    }

    private Result write(OutputFolder folder, BilledPeriod period, Results results) {
        var documents = new Documents(api, folder);
        var summary = new Summary(
                scenario.period(),
                results.counts(),
                results.late(),
                documents.write(period),
                loading.rejections().rows(),
                results.notFinalized(),
                new Unbilled(api, period).leads());
        SummaryFile.write(summary, folder);
        SummaryTable.say(summary, narration);
        documents.differences().forEach(narration::complain);
        narration.say("");
        narration.say("Documents and summary.json lie in " + folder.path());
        return result(summary, documents.differences().isEmpty());
    }

    private static Result result(Summary summary, boolean same) {
        if (!same || !summary.notFinalized().isEmpty()) {
            return Result.FAILED;
        }
        return summary.rejected().isEmpty() ? Result.ALL_ACCEPTED : Result.SOME_REJECTED;
    }
}
