/** Crediting chosen leads of a final invoice: choose, look at the note it will be, confirm, see it come. */
@NullMarked
package io.leadledger.portal.operator.creditlead;

import org.jspecify.annotations.NullMarked;
