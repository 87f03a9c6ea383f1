/** The database as pages see it. */
@NullMarked
package io.leadledger.portal.scope;

import org.jspecify.annotations.NullMarked;
