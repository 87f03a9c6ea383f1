package io.leadledger.portal.partner.surroundings;

import io.leadledger.portal.page.Speaking;
import io.leadledger.portal.page.Words;

/** Makes a page of the portal, or a part of one. */
public interface OfPartner extends Speaking {

    Surroundings around();

    @Override
    default Words words() {
        return around().words();
    }
}
