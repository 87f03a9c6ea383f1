package io.leadledger.invoice.tax;

import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.vat.VatTerritories;
import org.jspecify.annotations.Nullable;

/**
 * Seller or buyer as far as tax law asks.
 *
 * @param country of the address, ISO 3166-1 alpha-2
 * @param vatTerritory whose VAT law rules there, where the partner says so itself: a country, or a territory that has a
 *     code of its own; whatever is no member state is outside the EU
 * @param vatIdStatus the evidence on the VAT ID, absent without one
 */
public record TaxParty(
        @Nullable String country,
        @Nullable String postcode,
        @Nullable String vatTerritory,
        @Nullable String vatId,
        @Nullable VatIdStatus vatIdStatus) {

    /** A seller, whose own VAT ID nobody asks evidence for. */
    public static TaxParty seller(@Nullable String country, @Nullable String vatId) {
        return new TaxParty(country, null, null, vatId, null);
    }

    /** Whose VAT law rules: as stated, else that of the country. */
    @Nullable
    String territory() {
        return VatTerritories.of(vatTerritory == null ? country : vatTerritory);
    }
}
