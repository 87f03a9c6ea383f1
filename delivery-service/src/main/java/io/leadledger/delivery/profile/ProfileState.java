package io.leadledger.delivery.profile;

import io.leadledger.event.delivery.ProfileEvent;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.money.Money;
import org.jspecify.annotations.Nullable;

/** A profile as its facts tell it; both parts are absent before it is defined. */
record ProfileState(
        @Nullable ProfileDefined definition, @Nullable Money basePrice) {

    static final ProfileState NONE = new ProfileState(null, null);

    static ProfileState evolve(ProfileState state, ProfileEvent event) {
        return switch (event) {
            case ProfileDefined defined -> new ProfileState(defined, state.basePrice());
            case BasePriceSet set -> new ProfileState(state.definition(), set.price());
        };
    }
}
