package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
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
 */
record EntityState(
        EntityDefined definition,
        List<VatRateSet> vatRates,
        @Nullable SellerProfile seller,
        @Nullable String logoSha256) {

    EntityState {
        vatRates = List.copyOf(vatRates);
    }
}
