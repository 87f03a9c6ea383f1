package io.leadledger.quickstart.summary;

import io.leadledger.quickstart.billing.NotFinalized;
import io.leadledger.quickstart.billing.UnbilledLeads;
import io.leadledger.quickstart.loading.Counts;
import io.leadledger.quickstart.scenario.Period;
import io.leadledger.quickstart.scenario.RejectedRow;
import java.util.List;

/**
 * What a run came to.
 *
 * @param counts of the main files
 * @param lateCounts of the late files
 * @param waiting leads of the period that are on no invoice
 */
public record Summary(
        Period period,
        Counts counts,
        Counts lateCounts,
        List<BilledDocument> documents,
        List<RejectedRow> rejected,
        List<NotFinalized> notFinalized,
        List<UnbilledLeads> waiting) {}
