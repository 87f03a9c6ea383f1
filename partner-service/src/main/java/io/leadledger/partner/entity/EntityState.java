package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.SellerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an entity now.
 *
 * @param vatRates at most one per kind and first day
 * @param seller absent until somebody said who sells
 */
record EntityState(
        EntityDefined definition,
        List<VatRateSet> vatRates,
        @Nullable SellerProfile seller) {

    EntityState {
        vatRates = List.copyOf(vatRates);
    }
}
