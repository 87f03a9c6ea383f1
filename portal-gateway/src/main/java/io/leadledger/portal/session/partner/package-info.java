/** Whose person makes a request of the portal, and what the operator lets that partner do. */
@NullMarked
package io.leadledger.portal.session.partner;

import org.jspecify.annotations.NullMarked;
