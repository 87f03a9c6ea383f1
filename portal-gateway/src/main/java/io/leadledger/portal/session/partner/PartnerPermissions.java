package io.leadledger.portal.session.partner;

import java.util.Set;
import java.util.UUID;

/** What each partner may do in the portal now. */
public interface PartnerPermissions {

    /** The partner's permissions; none for a partner nobody knows. */
    Set<PartnerPermission> of(UUID partnerId);
}
