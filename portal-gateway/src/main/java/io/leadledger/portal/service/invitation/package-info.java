/** Partner-service's invitations, redeemed for a person without a login. */
@NullMarked
package io.leadledger.portal.service.invitation;

import org.jspecify.annotations.NullMarked;
