/** The partners and what is known of each. */
@NullMarked
package io.leadledger.portal.console.partner;

import org.jspecify.annotations.NullMarked;
