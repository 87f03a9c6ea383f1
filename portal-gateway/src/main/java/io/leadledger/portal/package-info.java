/** The operator console, the partner portal and the public API edge. */
@NullMarked
package io.leadledger.portal;

import org.jspecify.annotations.NullMarked;
