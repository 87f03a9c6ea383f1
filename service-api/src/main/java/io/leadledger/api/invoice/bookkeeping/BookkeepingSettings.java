package io.leadledger.api.invoice.bookkeeping;

import io.leadledger.api.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * How an entity's bookkeeping is kept in DATEV; absent numbers are not set yet.
 *
 * @param consultantNumber of the tax adviser, 1001 to 9999999
 * @param clientNumber of the entity at the tax adviser, 1 to 99999
 * @param fiscalYearMonth in which month the business year begins, 1 to 12
 * @param accountLength digits of a general ledger account, 4 to 8; a debtor has one more
 * @param chart {@code 03} or {@code 04} for SKR 03 and SKR 04; absent for another
 * @param firstDebtor the account of the first partner; each further one gets the next that is free
 * @param bank where payments come in
 * @param revenueStandard for VAT at the standard rate: an account that takes it out by itself
 * @param standardPercent the rate which that account takes out; absent in older settings, which is 19
 * @param revenueReduced for VAT at the reduced rate, likewise
 * @param reducedPercent the rate which that account takes out; absent in older settings, which is 7
 * @param revenueOther for the net at every other rate: an account that takes no VAT out by itself
 * @param vatOther for the VAT at every other rate
 */
public record BookkeepingSettings(
        @Nullable String consultantNumber,
        @Nullable String clientNumber,
        int fiscalYearMonth,
        int accountLength,
        @Nullable String chart,
        String firstDebtor,
        String bank,
        String revenueStandard,
        @Nullable String standardPercent,
        String revenueReduced,
        @Nullable String reducedPercent,
        @Nullable String revenueOther,
        @Nullable String vatOther,
        String revenueReverseCharge,
        String revenueOutsideEu,
        String revenueExempt,
        long version)
        implements Versioned {}
