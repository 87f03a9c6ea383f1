package io.leadledger.invoice.billingrun;

import io.leadledger.api.invoice.billingrun.Generated;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.billingrun.Drafting.Drafted;
import io.leadledger.invoice.directory.KnownEntity;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Bills a period: one draft for each partner with something to bill, each in a transaction of its own, so that a run
 * that was stopped goes on where it was. A completed run again makes nothing new: what arrived since is late and waits
 * for the next period (R-051, R-059, D-14); only a discarded draft is made anew (D-18), and a partner who is named gets
 * the draft it has none of (ADR 3).
 */
@Component
class GenerateDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(GenerateDrafts.class);

    private final BillingRuns runs;
    private final RunCandidates candidates;
    private final Drafting drafting;
    private final CrashPoints crashPoints;

    GenerateDrafts(BillingRuns runs, RunCandidates candidates, Drafting drafting, CrashPoints crashPoints) {
        this.runs = runs;
        this.candidates = candidates;
        this.drafting = drafting;
        this.crashPoints = crashPoints;
    }

    Generated generate(KnownEntity entity, BillingPeriod period, BilledPartners billed, String by) {
        EntityId entityId = entity.definition().entityId();
        Run run = runs.findOrStart(entityId, period, by);
        List<InvoiceId> created = new ArrayList<>();
        int existing = 0;
        int waiting = 0;
        for (PartnerId partnerId : candidates.of(run, entityId, period, billed)) {
            switch (drafting.draft(run, entity, partnerId, period)) {
                case Drafted.Made made -> {
                    created.add(made.invoiceId());
                    crashPoints.reached("billing-run.after-draft");
                }
                case Drafted.Existing _ -> existing++;
                case Drafted.Waiting _ -> waiting++;
            }
        }
        runs.end(run, waiting == 0 && billed instanceof BilledPartners.Everybody);
        LOG.info(
                "generated billingRun={} entity={} from={} to={} created={} existing={} waiting={}",
                run.billingRunId(),
                entityId,
                period.from(),
                period.to(),
                created.size(),
                existing,
                waiting);
        return new Generated(run.billingRunId(), created, existing, waiting);
    }
}
