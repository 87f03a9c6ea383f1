/** Partners' access to the portal, and what they may do there. */
@NullMarked
package io.leadledger.api.partner.portalaccess;

import org.jspecify.annotations.NullMarked;
