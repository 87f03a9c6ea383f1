/** Tokens of the two realms, kept on the server and sealed. */
@NullMarked
package io.leadledger.portal.session.token;

import org.jspecify.annotations.NullMarked;
