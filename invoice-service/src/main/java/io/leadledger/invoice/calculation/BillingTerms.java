package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.tax.VatRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * By which rules a period is billed.
 *
 * @param applies which of the entity's VAT rates its leads carry
 */
public record BillingTerms(
        BillingPeriod period,
        LineGranularity granularity,
        TaxTreatment treatment,
        VatRateKind applies,
        VatRates rates,
        Currency currency) {

    /**
     * The VAT in percent on a service date: 0 where none is charged. It is 0 too where no rate held yet; such a line is
     * {@link #lacksRate} and never printed.
     */
    BigDecimal vatPercent(LocalDate serviceDate) {
        return treatment == TaxTreatment.DOMESTIC
                ? plain(rates.on(applies, serviceDate).orElse(BigDecimal.ZERO))
                : BigDecimal.ZERO;
    }

    /** Whether that percentage is none at all where VAT is due: a rate of 0 is no rate (BR-S-05). */
    boolean lacksRate(BigDecimal vatPercent) {
        return treatment == TaxTreatment.DOMESTIC && vatPercent.signum() == 0;
    }

    /** One form for each rate, 20 and never 20.0 or 2E+1, since lines are told apart by it. */
    private static BigDecimal plain(BigDecimal percent) {
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
