package io.leadledger.scenario.summary;

import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.billing.UnbilledLeads;
import io.leadledger.scenario.delivery.Counts;
import io.leadledger.scenario.finalizing.NotFinalized;
import io.leadledger.scenario.setup.Period;
import io.leadledger.scenario.sheet.RejectedRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run came to.
 *
 * @param counts of the main files; absent when the run ended before
 * @param lateCounts of the late files; absent when the run ended before
 * @param waiting leads of the period that are on no invoice
 * @param outside leads of other months that no run has covered
 * @param failed why the run ended early; absent when it did not
 */
public record Summary(
        Period period,
        @Nullable Counts counts,
        @Nullable Counts lateCounts,
        List<BilledDocument> documents,
        List<RejectedRow> rejected,
        List<NotFinalized> notFinalized,
        List<UnbilledLeads> waiting,
        List<MonthLeads> outside,
        @Nullable String failed) {}
