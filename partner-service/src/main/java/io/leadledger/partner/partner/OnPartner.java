package io.leadledger.partner.partner;

import io.leadledger.id.PartnerId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to its partner.
 *
 * @param expectedVersion the version the caller saw, absent if it saw none
 * @param at when it was given
 */
record OnPartner(
        @TargetAggregateIdentifier PartnerId partnerId,
        @Nullable Long expectedVersion,
        Instant at,
        PartnerCommand command) {

    static OnPartner first(Instant at, PartnerCommand command) {
        return new OnPartner(command.partnerId(), null, at, command);
    }

    static OnPartner seen(long version, Instant at, PartnerCommand command) {
        return new OnPartner(command.partnerId(), version, at, command);
    }
}
