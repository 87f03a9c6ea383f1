/** The partner's leads: list, search, CSV, one lead with its story. */
@NullMarked
package io.leadledger.portal.lead;

import org.jspecify.annotations.NullMarked;
