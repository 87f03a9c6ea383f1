package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerVatIdChecked;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.party.SellerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an entity now.
 *
 * @param vatRates at most one per kind and first day
 * @param seller absent until somebody said who sells
 * @param logoSha256 hexadecimal, absent where the seller has no logo; the picture itself is in its fact
 * @param check what VIES said last, possibly of a VAT ID the seller no longer has
 */
record EntityState(
        EntityDefined definition,
        List<VatRateSet> vatRates,
        @Nullable SellerProfile seller,
        @Nullable String logoSha256,
        @Nullable SellerVatIdChecked check) {

    EntityState {
        vatRates = List.copyOf(vatRates);
    }

    static EntityState first(EntityDefined definition) {
        return new EntityState(definition, List.of(), null, null, null);
    }

    /** What VIES said of the VAT ID the seller has now. */
    @Nullable
    SellerVatIdChecked checkOfPresentVatId() {
        return check != null && seller != null && check.vatId().equals(seller.vatId()) ? check : null;
    }

    EntityState with(EntityDefined changed) {
        return new EntityState(changed, vatRates, seller, logoSha256, check);
    }

    EntityState with(List<VatRateSet> changed) {
        return new EntityState(definition, changed, seller, logoSha256, check);
    }

    EntityState with(SellerProfile changed) {
        return new EntityState(definition, vatRates, changed, logoSha256, check);
    }

    EntityState withLogo(@Nullable String changed) {
        return new EntityState(definition, vatRates, seller, changed, check);
    }

    EntityState with(SellerVatIdChecked newest) {
        return new EntityState(definition, vatRates, seller, logoSha256, newest);
    }
}
