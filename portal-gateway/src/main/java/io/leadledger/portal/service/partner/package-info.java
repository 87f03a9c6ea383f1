/** Partner-service: entities, partners, what they may do in the portal. */
@NullMarked
package io.leadledger.portal.service.partner;

import org.jspecify.annotations.NullMarked;
