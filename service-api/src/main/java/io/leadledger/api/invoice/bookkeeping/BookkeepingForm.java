package io.leadledger.api.invoice.bookkeeping;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/** Settings as sent; the accounts as digits, rates in percent. */
@Refuses({"bad-account", "not-a-number", "out-of-range", "too-many-decimals", "unknown-value"})
public record BookkeepingForm(
        @Nullable String entityId,
        @Nullable String consultantNumber,
        @Nullable String clientNumber,
        @Nullable String fiscalYearMonth,
        @Nullable String accountLength,
        @Nullable String chart,
        @Nullable String firstDebtor,
        @Nullable String bank,
        @Nullable String revenueStandard,
        @Nullable String standardPercent,
        @Nullable String revenueReduced,
        @Nullable String reducedPercent,
        @Nullable String revenueOther,
        @Nullable String vatOther,
        @Nullable String revenueReverseCharge,
        @Nullable String revenueOutsideEu,
        @Nullable String revenueExempt)
        implements AboutEntity {}
