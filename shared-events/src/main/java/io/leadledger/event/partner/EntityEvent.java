package io.leadledger.event.partner;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an entity, a line of business of the operator. */
public sealed interface EntityEvent extends PublishedEvent {

    EntityId entityId();

    @Override
    default String subject() {
        return entityId().value();
    }

    @Override
    default String key() {
        return entityId().value();
    }

    @Override
    default EntityId ofEntity() {
        return entityId();
    }

    /**
     * The entity as it is from now on; said again on each change.
     *
     * @param externalId the operator's own key, which in capitals begins its document numbers (D-20)
     * @param applies which VAT rate its leads are billed at
     */
    record EntityDefined(
            EntityId entityId,
            String externalId,
            String name,
            Currency currency,
            ZoneId timeZone,
            TaxRegime taxRegime,
            VatRateKind applies,
            int paymentTermsDays,
            LineGranularity lineGranularity,
            List<LeadField> leadFields)
            implements EntityEvent {}

    record SellerProfileChanged(EntityId entityId, SellerProfile seller) implements EntityEvent {}

    /** What VIES said of the seller's VAT ID: when (UTC), and what beside. */
    record SellerVatIdChecked(
            EntityId entityId,
            String vatId,
            VatIdStatus status,
            String source,
            Instant checkedAt,
            @Nullable VatIdConsultation consultation)
            implements EntityEvent {}

    /** The seller's logo from now on; absent if there is none any more. */
    record SellerLogoChanged(EntityId entityId, @Nullable SellerLogo logo) implements EntityEvent {}

    /**
     * A VAT rate in percent, for service dates from {@code validFrom} on, or since ever.
     */
    record VatRateSet(
            EntityId entityId,
            VatRateKind kind,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal percent,
            @Nullable LocalDate validFrom)
            implements EntityEvent {}
}
