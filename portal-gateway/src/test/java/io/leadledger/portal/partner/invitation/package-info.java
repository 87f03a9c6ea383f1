/** Tests of the page behind an invitation's link. */
@NullMarked
package io.leadledger.portal.partner.invitation;

import org.jspecify.annotations.NullMarked;
