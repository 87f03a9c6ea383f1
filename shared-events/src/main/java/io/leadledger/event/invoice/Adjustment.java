package io.leadledger.event.invoice;

import io.leadledger.money.Money;

/**
 * A credit (negative) or charge (positive) on a draft, with a reason; on the document an allowance (BG-20) or
 * a charge (BG-21).
 */
public record Adjustment(String adjustmentId, Money amount, String reason) {}
