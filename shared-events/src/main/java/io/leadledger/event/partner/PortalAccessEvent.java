package io.leadledger.event.partner;

import io.leadledger.event.PublishedEvent;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import java.time.Instant;

/**
 * Everything that can happen to a partner's access to the portal: an aggregate of its own beside the
 * partner's, with its own sequence, under the partner's key.
 */
public sealed interface PortalAccessEvent extends PublishedEvent {

    PartnerId partnerId();

    @Override
    default String subject() {
        return subject(partnerId());
    }

    @Override
    default String key() {
        return partnerId().value();
    }

    @Override
    default PartnerId ofPartner() {
        return partnerId();
    }

    /** The aggregate's id: the resource of the API, so it never meets the partner's own id. */
    static String subject(PartnerId partnerId) {
        return partnerId + "/portal-access";
    }

    /**
     * From now on the partner may enter the portal, with this login and no other; said again when access is restored
     * and when the login becomes another.
     *
     * @param loginEmail in lower case; it does not follow the contact email (D-31)
     */
    record PortalAccessEnabled(PartnerId partnerId, String loginEmail) implements PortalAccessEvent {}

    /** What the partner may do in the portal from now on, all of it. */
    record PermissionsChanged(PartnerId partnerId, PortalPermissions permissions) implements PortalAccessEvent {}

    /**
     * A link to set the password was mailed; earlier links are void.
     *
     * @param invitationId names the invitation, and opens nothing
     * @param expiresAt UTC, the link is good until then
     */
    record PortalInvitationSent(PartnerId partnerId, InvitationId invitationId, String loginEmail, Instant expiresAt)
            implements PortalAccessEvent {}

    /** The link was used to set the password; it is never good again. {@code redeemedAt} is UTC. */
    record PortalInvitationRedeemed(PartnerId partnerId, InvitationId invitationId, Instant redeemedAt)
            implements PortalAccessEvent {}

    /** From now on nobody enters the portal for this partner, and whoever is inside is out. */
    record PortalAccessRevoked(PartnerId partnerId) implements PortalAccessEvent {}
}
