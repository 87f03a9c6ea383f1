/** Beside the gateway's package of this name, whose classes it opens to benchmarks. */
@NullMarked
package io.leadledger.portal.scope;

import org.jspecify.annotations.NullMarked;
