package io.leadledger.invoice.directory;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.tax.VatRates;
import org.jspecify.annotations.Nullable;

/** An entity as far as it has arrived here; the seller may still be missing. */
public record KnownEntity(
        EntityDefined definition, @Nullable SellerProfile seller, VatRates vatRates) {}
