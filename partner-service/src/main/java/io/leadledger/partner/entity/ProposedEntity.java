package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.EntityId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entity as somebody wants it to be. What is absent was not said or not understood; all but the lead fields has to be.
 *
 * @param leadFields absent where those that are there stay; an item is absent where it was not understood
 * @param vatRates those to set; an item is absent where it was not understood
 */
record ProposedEntity(
        @Nullable String externalId,
        @Nullable String name,
        @Nullable Currency currency,
        @Nullable ZoneId timeZone,
        @Nullable TaxRegime taxRegime,
        @Nullable VatRateKind applies,
        @Nullable Integer paymentTermsDays,
        @Nullable LineGranularity lineGranularity,
        @Nullable List<@Nullable LeadField> leadFields,
        List<@Nullable VatRateSet> vatRates) {

    /** The rates that were understood. */
    List<VatRateSet> rates() {
        return vatRates.stream().filter(Objects::nonNull).toList();
    }

    /**
     * The entity as proposed; only after nothing was found wrong.
     *
     * @param before what is there already, absent for a new entity
     */
    EntityDefined definition(EntityId entityId, @Nullable EntityDefined before) {
        return new EntityDefined(
                entityId,
                Objects.requireNonNull(externalId),
                Objects.requireNonNull(name),
                Objects.requireNonNull(currency),
                Objects.requireNonNull(timeZone),
                Objects.requireNonNull(taxRegime),
                Objects.requireNonNull(applies),
                Objects.requireNonNull(paymentTermsDays),
                Objects.requireNonNull(lineGranularity),
                fields(before));
    }

    private List<LeadField> fields(@Nullable EntityDefined before) {
        if (leadFields == null) {
            return before == null ? List.of() : before.leadFields();
        }
        return leadFields.stream().filter(Objects::nonNull).toList();
    }
}
