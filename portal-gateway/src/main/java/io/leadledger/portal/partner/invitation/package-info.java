/** The page behind an invitation's link, where a password is chosen. */
@NullMarked
package io.leadledger.portal.partner.invitation;

import org.jspecify.annotations.NullMarked;
