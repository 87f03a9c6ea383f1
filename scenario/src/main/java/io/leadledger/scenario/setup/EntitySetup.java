package io.leadledger.scenario.setup;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity as {@code operator.yaml} wants it. Words of enumerations are in capitals. What is absent was not said:
 * of a new entity the services say what is missing, of one that is there it stays.
 *
 * @param line where it begins in the file
 * @param vatRates those of all days; the single rates of the file hold since ever
 */
public record EntitySetup(
        int line,
        String key,
        @Nullable String name,
        @Nullable String currency,
        @Nullable String timeZone,
        List<VatRateSetup> vatRates,
        @Nullable String taxRegime,
        @Nullable String applies,
        @Nullable String paymentTermsDays,
        @Nullable String lineGranularity,
        List<LeadFieldSetup> leadFields,
        SellerSetup seller) {

    /**
     * Rates in percent.
     *
     * @param validFrom first local day, absent for since ever
     */
    public record VatRateSetup(
            @Nullable String validFrom,
            @Nullable String standard,
            @Nullable String reduced) {}

    /** A field of the entity's leads. */
    public record LeadFieldSetup(
            String field,
            String type,
            @Nullable Boolean required,
            @Nullable Boolean displayName,
            @Nullable Boolean encrypted) {}

    /** The lead field that a column of a sheet is about, whatever its case. */
    public Optional<String> leadField(String column) {
        return leadFields.stream()
                .map(LeadFieldSetup::field)
                .filter(field -> field.equalsIgnoreCase(column))
                .findFirst();
    }
}
