/** Invitations to the portal: sending one, and redeeming its link. */
@NullMarked
package io.leadledger.api.partner.invitation;

import org.jspecify.annotations.NullMarked;
