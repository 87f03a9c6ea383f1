package io.leadledger.portal.session.partner;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which partners have access to the portal now; asked on every request of the portal. */
public interface PartnerAccounts {

    /** Whether the partner's access is switched on; false for a partner nobody knows. */
    boolean mayEnter(UUID partnerId);

    /** Those of them whose access is switched on. */
    Set<String> entering(Collection<String> partnerIds);
}
