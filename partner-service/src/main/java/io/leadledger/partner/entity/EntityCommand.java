package io.leadledger.partner.entity;

import io.leadledger.event.partner.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.partner.seller.SaidSeller;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of an entity. */
sealed interface EntityCommand {

    EntityId entityId();

    /** A new line of business; its id is made by whoever asks. */
    record DefineEntity(EntityId entityId, ProposedEntity proposed) implements EntityCommand {}

    /** @param byAdministrator whether whoever asks may change what decides the tax */
    record RedefineEntity(EntityId entityId, ProposedEntity proposed, boolean byAdministrator)
            implements EntityCommand {}

    /** @param logo absent where there is to be none, or where none was understood */
    record ChangeSellerLogo(EntityId entityId, @Nullable SellerLogo logo) implements EntityCommand {}

    record ChangeSellerProfile(EntityId entityId, SaidSeller seller) implements EntityCommand {}
}
