package io.leadledger.invoice.tax;

import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything a tax decision depends on; countries are ISO 3166-1 alpha-2.
 *
 * @param language of the document that will carry the notices
 */
public record TaxSituation(
        TaxRegime regime,
        @Nullable String sellerCountry,
        @Nullable String sellerVatId,
        @Nullable String buyerCountry,
        @Nullable String buyerVatId,
        @Nullable VatIdStatus buyerVatIdStatus,
        String language) {}
