package io.leadledger.scenario.setup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity as {@code operator.yaml} wants it. Words of enumerations are in capitals.
 *
 * @param line where it begins in the file
 * @param vatRates those of all days; the single rates of the file hold since ever
 * @param leadFields absent if the file says nothing of them: then those that are there stay
 */
public record EntitySetup(
        int line,
        String key,
        String name,
        String currency,
        String timeZone,
        List<VatRateSetup> vatRates,
        String taxRegime,
        String applies,
        String paymentTermsDays,
        String lineGranularity,
        @Nullable List<LeadFieldSetup> leadFields,
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
    public record LeadFieldSetup(String field, String type, boolean required, boolean displayName, boolean encrypted) {}

    /** The lead field that a column of a sheet is about, whatever its case. */
    public Optional<String> leadField(String column) {
        return Objects.requireNonNullElse(leadFields, List.<LeadFieldSetup>of()).stream()
                .map(LeadFieldSetup::field)
                .filter(field -> field.equalsIgnoreCase(column))
                .findFirst();
    }
}
