package io.leadledger.event.bill;

import io.leadledger.id.AdjustmentId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A credit (negative) or charge (positive) on a draft, with a reason; on the document an allowance (BG-20) or
 * a charge (BG-21).
 *
 * @param vatRate of the lines it goes with, in percent (BT-96, BT-103). Absent in what was stored before it was said: then
 *     it is the rate that most of the net of the lines bears, of equal ones the higher
 */
public record Adjustment(
        AdjustmentId adjustmentId,
        Money amount,
        String reason,
        @Nullable BigDecimal vatRate) {

    /** The same at a rate. */
    public Adjustment at(BigDecimal rate) {
        return new Adjustment(adjustmentId, amount, reason, rate);
    }
}
