package io.leadledger.partner.entity;

import io.leadledger.event.partner.EntityEvent.SellerVatIdChecked;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.id.EntityId;
import io.leadledger.partner.seller.SaidSeller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of an entity. */
sealed interface EntityCommand {

    EntityId entityId();

    /** A new line of business; its id is made by whoever asks. */
    record DefineEntity(EntityId entityId, ProposedEntity proposed) implements EntityCommand {}

    /** An entity said anew, with what has to be known beside its own facts. */
    record RedefineEntity(EntityId entityId, ProposedEntity proposed, Known known) implements EntityCommand {}

    /**
     * What decides on a redefinition and is no fact of the entity.
     *
     * @param usedFields names of the lead fields that delivered leads have values in
     * @param byAdministrator whether whoever asks may change what decides the tax
     */
    record Known(Set<String> usedFields, boolean byAdministrator) {}

    /** @param logo absent where there is to be none, or where none was understood */
    record ChangeSellerLogo(EntityId entityId, @Nullable SellerLogo logo) implements EntityCommand {}

    record ChangeSellerProfile(EntityId entityId, SaidSeller seller) implements EntityCommand {}

    /** What VIES answered; it is kept unless the seller has another VAT ID by now. */
    record KeepViesAnswer(SellerVatIdChecked answer) implements EntityCommand {

        @Override
        public EntityId entityId() {
            return answer.entityId();
        }
    }
}
