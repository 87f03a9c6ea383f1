package io.leadledger.partner.partner;

import io.leadledger.chassis.input.Understood;
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
        Understood<PartnerCommand> asked) {

    static OnPartner first(Instant at, Understood<PartnerCommand> asked) {
        return new OnPartner(asked.command().partnerId(), null, at, asked);
    }

    static OnPartner seen(long version, Instant at, Understood<PartnerCommand> asked) {
        return new OnPartner(asked.command().partnerId(), version, at, asked);
    }
}
