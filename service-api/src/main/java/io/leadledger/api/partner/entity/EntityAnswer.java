package io.leadledger.api.partner.entity;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.leadledger.api.Versioned;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it is now.
 *
 * @param externalId the operator's own key; in capitals it begins document numbers (D-20)
 * @param applies which VAT rate its leads are billed at
 * @param seller absent until somebody said who sells
 * @param logoSha256 of the seller's logo as {@code SellerLogoChanged} has it, hexadecimal; absent where there is none
 */
public record EntityAnswer(
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
        @Nullable String logoSha256,
        long version)
        implements Versioned {

    /** A rate in percent; {@code validFrom} is absent for since ever. */
    public record VatRate(
            VatRateKind kind,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal percent,
            @Nullable LocalDate validFrom) {}
}
