package io.leadledger.invoice.billingrun;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.job.ItemResult;
import io.leadledger.chassis.job.Job;
import io.leadledger.chassis.job.JobItem;
import io.leadledger.chassis.job.JobKind.OneByOne;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.billingrun.Drafting.Drafted;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bills a period: one draft for each partner with something to bill, each in a transaction of its own, so that a run
 * that was stopped goes on where it was. A completed run again makes nothing new: what arrived since is late and waits
 * for the next period (R-051, R-059, D-14); only a discarded draft is made anew (D-18), and a partner who is named gets
 * the draft it has none of (ADR 3).
 */
@Component
public class GenerateDrafts implements OneByOne<GenerateDrafts.Billing> {

    /** @param partners whom to bill; absent: everybody with something to bill */
    public record Billing(BillingPeriod period, @Nullable List<PartnerId> partners) {

        public static Billing ofEverybody(BillingPeriod period) {
            return new Billing(period, null);
        }

        BilledPartners billed() {
            return partners == null ? BilledPartners.everybody() : BilledPartners.only(partners);
        }
    }

    private final BillingRuns runs;
    private final RunCandidates candidates;
    private final Drafting drafting;
    private final Directory directory;
    private final CrashPoints crashPoints;

    GenerateDrafts(
            BillingRuns runs,
            RunCandidates candidates,
            Drafting drafting,
            Directory directory,
            CrashPoints crashPoints) {
        this.runs = runs;
        this.candidates = candidates;
        this.drafting = drafting;
        this.directory = directory;
        this.crashPoints = crashPoints;
    }

    @Override
    public String name() {
        return "generate-drafts";
    }

    @Override
    public Class<Billing> arguments() {
        return Billing.class;
    }

    @Override
    public List<JobItem> items(Job<Billing> job) {
        BillingPeriod period = job.arguments().period();
        Run run = run(job);
        List<PartnerId> partners =
                candidates.of(run, job.entityId(), period, job.arguments().billed());
        Map<PartnerId, KnownPartner> known = directory.partners(partners);
        return partners.stream()
                .map(id -> JobItem.of(
                        id.value(), known.containsKey(id) ? known.get(id).displayName() : id.value()))
                .toList();
    }

    @Override
    public ItemResult perform(Job<Billing> job, JobItem item) {
        PartnerId partnerId = new PartnerId(item.subject());
        Drafted drafted = drafting.draft(
                run(job), entity(job.entityId()), partnerId, job.arguments().period());
        return switch (drafted) {
            case Drafted.Made made -> {
                crashPoints.reached("billing-run.after-draft");
                yield ItemResult.done(made.invoiceId().value());
            }
            case Drafted.Existing existing ->
                item.repeated()
                        ? ItemResult.done(existing.invoiceId().value())
                        : ItemResult.skipped(
                                "invoice-exists",
                                "expected a partner without an invoice for the period, but it has "
                                        + existing.invoiceId());
            case Drafted.Nothing _ ->
                ItemResult.skipped("nothing-to-bill", "expected something to bill, but there is nothing");
            case Drafted.Waiting _ ->
                throw new RejectedException(Rejection.notArrivedYet("partnerId", "data of partner", partnerId));
        };
    }

    @Override
    public void ended(Job<Billing> job, JobAnswer tally) {
        boolean complete = tally.tried() == tally.total() && tally.failed() == 0;
        runs.end(run(job), complete && job.arguments().billed() instanceof BilledPartners.Everybody);
    }

    private Run run(Job<Billing> job) {
        return runs.findOrStart(job.entityId(), job.arguments().period(), job.by());
    }

    private KnownEntity entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notArrivedYet("entityId", "entity", entityId)));
    }
}
