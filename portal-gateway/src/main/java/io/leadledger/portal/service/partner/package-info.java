/** Partner-service, as its contract says it: entities, partners, what they may do in the portal, invitations. */
@NullMarked
package io.leadledger.portal.service.partner;

import org.jspecify.annotations.NullMarked;
