/** The vocabulary of the gateway's tests. */
@NullMarked
package io.leadledger.portal.testing;

import org.jspecify.annotations.NullMarked;
