/** Logging in to the two sites, each with the realm that is its own. */
@NullMarked
package io.leadledger.portal.session;

import org.jspecify.annotations.NullMarked;
