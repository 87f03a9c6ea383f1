package io.leadledger.api.invoice.draft;

import io.leadledger.api.Written;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.AdjustmentId;
import java.util.List;

/** An adjustment that was made, and what the draft sums to with it. */
public record AdjustmentWritten(AdjustmentId adjustmentId, Totals totals, long version, List<String> eventIds)
        implements Written {

    @Override
    public String id() {
        return adjustmentId.value();
    }
}
