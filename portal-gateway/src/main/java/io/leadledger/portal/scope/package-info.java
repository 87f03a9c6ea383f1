/** The database as the portal's pages see it: one partner's rows. */
@NullMarked
package io.leadledger.portal.scope;

import org.jspecify.annotations.NullMarked;
