/** The one way to a partner's rows: a database role that sees that partner's and nobody else's. */
@NullMarked
package io.leadledger.portal.scope;

import org.jspecify.annotations.NullMarked;
