package io.leadledger.scenario.run;

import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.billing.AdjustmentLoading;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.billing.CreditNoteArrival;
import io.leadledger.scenario.billing.Generation;
import io.leadledger.scenario.billing.LedgerArrival;
import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.billing.OutsidePeriod;
import io.leadledger.scenario.billing.Unbilled;
import io.leadledger.scenario.billing.UnbilledLeads;
import io.leadledger.scenario.delivery.Counts;
import io.leadledger.scenario.finalizing.Finalizing;
import io.leadledger.scenario.finalizing.NotFinalized;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.summary.BilledDocument;
import io.leadledger.scenario.summary.Documents;
import io.leadledger.scenario.summary.Output;
import io.leadledger.scenario.summary.Summary;
import io.leadledger.scenario.summary.SummaryFile;
import io.leadledger.scenario.summary.SummaryTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of a scenario folder: load, wait for the ledger, generate, adjust, finalize, late files, output. */
public final class ScenarioRun {
    private final Scenario scenario;
    private final Api api;
    private final Narration narration;
    private final FolderLoading loading;
    private final List<NotFinalized> notFinalized = new ArrayList<>();
    private @Nullable BilledPeriod period;
    private @Nullable Counts counts;
    private @Nullable Counts lateCounts;

    /** How a run went. */
    public enum Result {
        /** Every row was accepted, every draft is final. */
        ALL_ACCEPTED,
        /** A draft could not be finalized, or a document contradicts the API. */
        FAILED,
        /** Some rows were rejected. */
        SOME_REJECTED
    }

    public ScenarioRun(Scenario scenario, Api api, Narration narration) {
        this.scenario = scenario;
        this.api = api;
        this.narration = narration;
        this.loading = new FolderLoading(scenario, api, narration);
    }

    /**
     * Runs all of it and writes documents and summary; throws {@link RunFailed} when it cannot go on, with what is
     * known by then written all the same.
     */
    public Result run(Output output) {
        try {
            loadAndBill();
            return write(output);
        } catch (RunFailed failed) {
            SummaryTable.sayRejected(loading.rejections().rows(), narration);
            if (!loading.things().isEmpty()) {
                writeWhatIsKnown(output, failed);
            }
            throw failed;
        }
    }

    /**
     * Loads all but what comes late, and bills nothing: that is for the console then. Throws {@link RunFailed} when it cannot go on.
     */
    public Result load() {
        try {
            load(new LedgerArrival(api, narration));
        } finally {
            SummaryTable.sayRejected(loading.rejections().rows(), narration);
        }
        narration.say("Nothing is billed; the month-end in the console shows what there is.");
        return loading.rejections().rows().isEmpty() ? Result.ALL_ACCEPTED : Result.SOME_REJECTED;
    }

    private void load(LedgerArrival arrival) {
        scenario.notes().forEach(narration::say);
        loading.loadMasterData();
        counts = loading.loadDeliveries();
        arrival.await(loading.things());
    }

    private void loadAndBill() {
        var arrival = new LedgerArrival(api, narration);
        load(arrival);
        var billed = period();
        period = billed;
        notFinalized.addAll(bill(billed));
        lateCounts = late(arrival, billed);
    }

    private BilledPeriod period() {
        var key = scenario.period().entity();
        var entity = loading.things()
                .entity(key)
                .orElseThrow(() ->
                        new RunFailed("expected the entity %s of period.yaml to be accepted, but it was rejected (%s)"
                                .formatted(key, loading.rejections().placeOfEntity(key))));
        return new BilledPeriod(new EntityId(entity.id()), entity.currency(), scenario.period());
    }

    private List<NotFinalized> bill(BilledPeriod period) {
        var notFinal = new ArrayList<>(new Generation(api, narration)
                .generate(period, loading.things().transactions()).stream()
                        .map(one -> new NotFinalized(one.partner(), one.reason()))
                        .toList());
        new AdjustmentLoading(api, narration, loading.rejections())
                .load(scenario.sheets().adjustments(), period);
        notFinal.addAll(
                new Finalizing(api, narration).run(period, loading.things().partnerKeys()));
        return notFinal;
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

    private Result write(Output output) {
        var billed = Objects.requireNonNull(period);
        var documents = new Documents(api, output);
        var written = documents.write(billed);
        var left = new Left(new Unbilled(api, billed).leads(), new OutsidePeriod(api).leads(billed.entityId()));
        var summary = summary(written, left, null);
        SummaryFile.write(summary, output);
        SummaryTable.say(summary, narration);
        documents.differences().forEach(narration::complain);
        narration.say("");
        narration.say("Documents and summary.json lie in " + output.place());
        return result(summary, documents.differences().isEmpty());
    }

    private void writeWhatIsKnown(Output output, RunFailed failed) {
        List<BilledDocument> documents = List.of();
        if (period != null) {
            try {
                documents = new Documents(api, output).write(period);
            } catch (RunFailed again) {
                narration.complain("the documents so far cannot be read: " + again.getMessage());
            }
        }
        SummaryFile.write(summary(documents, Left.UNKNOWN, String.valueOf(failed.getMessage())), output);
        narration.complain("What is known so far lies in " + output.place());
    }

    /** What is on no invoice at the end. */
    private record Left(List<UnbilledLeads> waiting, List<MonthLeads> outside) {
        private static final Left UNKNOWN = new Left(List.of(), List.of());
    }

    private Summary summary(List<BilledDocument> documents, Left left, @Nullable String failed) {
        return new Summary(
                scenario.period(),
                counts,
                lateCounts,
                documents,
                loading.rejections().rows(),
                notFinalized,
                left.waiting(),
                left.outside(),
                failed);
    }

    private static Result result(Summary summary, boolean same) {
        if (!same || !summary.notFinalized().isEmpty()) {
            return Result.FAILED;
        }
        return summary.rejected().isEmpty() ? Result.ALL_ACCEPTED : Result.SOME_REJECTED;
    }
}
