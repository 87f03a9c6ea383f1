package io.leadledger.invoice.billingrun;

import io.leadledger.api.invoice.billingrun.Included;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.unbilled.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Covers an earlier period that nobody ran by a billing run without drafts: its leads are late from then on, so open drafts
 * of later periods drift by them, and new ones have them on lines of their own month (D-14).
 */
@Component
class IncludeEarlierLeads {

    private final BillingRuns runs;
    private final Ledger ledger;

    IncludeEarlierLeads(BillingRuns runs, Ledger ledger) {
        this.runs = runs;
        this.ledger = ledger;
    }

    /** @throws RejectedException {@code nothing-to-include} */
    @Transactional
    public Included include(EntityId entityId, BillingPeriod period, String by) {
        int leads = ledger.unrunLeads(entityId, period);
        if (leads == 0) {
            throw new RejectedException(Rejection.rule(
                    "nothing-to-include",
                    "from",
                    "expected leads from %s to %s that no billing run has covered, but there are none",
                    period.from(),
                    period.lastDay()));
        }
        Run run = runs.findOrStart(entityId, period, by);
        runs.end(run, true);
        return new Included(run.billingRunId(), leads);
    }
}
