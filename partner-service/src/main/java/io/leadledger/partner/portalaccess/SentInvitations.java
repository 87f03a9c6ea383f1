package io.leadledger.partner.portalaccess;

import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Invitation;
import io.leadledger.id.PartnerId;
import java.time.Instant;
import java.util.Optional;

/** The invitations that went out, with what became of their links. */
public interface SentInvitations {

    /**
     * The one that counts for a login: the newest, a void one only where every one is void. Empty until one was sent to
     * that login, whoever was invited for the partner before (D-31).
     */
    Optional<Invitation> to(PartnerId partnerId, String loginEmail, Instant now);
}
