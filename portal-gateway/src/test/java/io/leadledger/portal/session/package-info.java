/** Logins, sessions and their ends, with a browser against a running gateway. */
@NullMarked
package io.leadledger.portal.session;

import org.jspecify.annotations.NullMarked;
