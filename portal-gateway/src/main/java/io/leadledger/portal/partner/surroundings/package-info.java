/** What every page of a partner needs to know. */
@NullMarked
package io.leadledger.portal.partner.surroundings;

import org.jspecify.annotations.NullMarked;
