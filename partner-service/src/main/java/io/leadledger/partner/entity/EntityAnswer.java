package io.leadledger.partner.entity;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LineGranularity;
import io.leadledger.event.partner.SellerProfile;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.EntityId;
import io.leadledger.partner.support.View.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity as the API shows it. */
record EntityAnswer(
        EntityId entityId,
        String externalId,
        String name,
        Currency currency,
        ZoneId timeZone,
        TaxRegime taxRegime,
        VatRateKind applies,
        int paymentTermsDays,
        LineGranularity lineGranularity,
        List<LeadField> leadFields,
        List<VatRate> vatRates,
        @Nullable SellerProfile seller,
        long version) {

    /** A rate in percent; {@code validFrom} is absent for since ever. */
    record VatRate(
            VatRateKind kind,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal percent,
            @Nullable LocalDate validFrom) {

        static VatRate of(VatRateSet set) {
            return new VatRate(set.kind(), set.percent(), set.validFrom());
        }
    }

    static EntityAnswer of(Versioned<EntityState> present) {
        EntityState state = present.state();
        EntityDefined entity = state.definition();
        return new EntityAnswer(
                entity.entityId(),
                entity.externalId(),
                entity.name(),
                entity.currency(),
                entity.timeZone(),
                entity.taxRegime(),
                entity.applies(),
                entity.paymentTermsDays(),
                entity.lineGranularity(),
                entity.leadFields(),
                state.vatRates().stream().map(VatRate::of).toList(),
                state.seller(),
                present.version());
    }
}
