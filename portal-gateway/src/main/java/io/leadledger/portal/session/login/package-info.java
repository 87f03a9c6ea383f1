/** The life of a login: its start at a realm, its tokens, its end. */
@NullMarked
package io.leadledger.portal.session.login;

import org.jspecify.annotations.NullMarked;
