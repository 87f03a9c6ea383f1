package io.leadledger.api.partner.entity;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as sent: nothing read, nothing checked. As in every body that changes something here, a list or an
 * object that is absent says nothing: what is there stays. One that is sent empty takes it away; but VAT rates once
 * used are never taken away, so of those the ones not listed stay too.
 */
@Refuses({
    "bad-external-id",
    "unknown-currency",
    "unknown-time-zone",
    "unknown-value",
    "not-a-number",
    "out-of-range",
    "too-many",
    "several-display-names",
    "vat-rate-missing"
})
public record EntityForm(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable String currency,
        @Nullable String timeZone,
        @Nullable String taxRegime,
        @Nullable String applies,
        @Nullable String paymentTermsDays,
        @Nullable String lineGranularity,
        @Nullable List<@Nullable LeadFieldForm> leadFields,
        @Nullable List<@Nullable VatRateForm> vatRates) {

    /** The same with these lists; one that is absent stays what it is. */
    public EntityForm with(
            @Nullable List<@Nullable LeadFieldForm> otherFields, @Nullable List<@Nullable VatRateForm> otherRates) {
        return new EntityForm(
                externalId,
                name,
                currency,
                timeZone,
                taxRegime,
                applies,
                paymentTermsDays,
                lineGranularity,
                otherFields,
                otherRates);
    }

    /** A lead field as sent; what is not said is not so. */
    @Refuses({"bad-field-name", "reserved-field-name", "duplicate-field"})
    public record LeadFieldForm(
            @Nullable String field,
            @Nullable String type,
            @Nullable Boolean required,
            @Nullable Boolean displayName,
            @Nullable Boolean encrypted) {}

    /** A VAT rate as sent: percent, and the first service date it holds for, absent for since ever. */
    @Refuses({"too-many-decimals", "zero-rate", "bad-date", "duplicate-vat-rate"})
    public record VatRateForm(
            @Nullable String kind,
            @Nullable String percent,
            @Nullable String validFrom) {}
}
