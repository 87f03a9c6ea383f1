/** The partner's leads: the list, and one lead with its story. */
@NullMarked
package io.leadledger.portal.partner.lead;

import org.jspecify.annotations.NullMarked;
