/** Tests of the gateway as a whole. */
@NullMarked
package io.leadledger.portal;

import org.jspecify.annotations.NullMarked;
