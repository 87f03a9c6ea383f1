package io.leadledger.partner.entity;

import io.leadledger.id.EntityId;
import io.leadledger.partner.seller.SaidSeller;

/** Everything that can be asked of an entity. */
sealed interface EntityCommand {

    EntityId entityId();

    /** A new line of business; its id is made by whoever asks. */
    record DefineEntity(EntityId entityId, ProposedEntity proposed) implements EntityCommand {}

    /** @param byAdministrator whether whoever asks may change what decides the tax */
    record RedefineEntity(EntityId entityId, ProposedEntity proposed, boolean byAdministrator)
            implements EntityCommand {}

    record ChangeSellerProfile(EntityId entityId, SaidSeller seller) implements EntityCommand {}
}
