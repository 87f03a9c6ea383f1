package io.leadledger.event.bill;

import io.leadledger.event.partner.VatIdStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a document is taxed as it is, recorded with it.
 *
 * @param rule the requirement that decided, for example {@code R-071}
 * @param buyerVatIdStatus the evidence at that moment, absent without a VAT ID
 * @param notices sentences the document must carry
 * @param warnings stable codes a person has to confirm before finalizing, for example {@code no-valid-vat-id}
 */
public record TaxDecision(
        TaxTreatment treatment,
        String rule,
        @Nullable String sellerCountry,
        @Nullable String buyerCountry,
        @Nullable String sellerVatId,
        @Nullable String buyerVatId,
        @Nullable VatIdStatus buyerVatIdStatus,
        List<String> notices,
        List<String> warnings) {}
