/** Sessions of both sites in PostgreSQL, each under its site's cookie. */
@NullMarked
package io.leadledger.portal.session.store;

import org.jspecify.annotations.NullMarked;
