/** Who makes a request of which site, and what that person may do. */
@NullMarked
package io.leadledger.portal.session;

import org.jspecify.annotations.NullMarked;
