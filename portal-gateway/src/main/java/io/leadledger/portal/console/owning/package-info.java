/** The services that own the data, called with the operator's own token. */
@NullMarked
package io.leadledger.portal.console.owning;

import org.jspecify.annotations.NullMarked;
