/** One credit note. */
@NullMarked
package io.leadledger.portal.operator.creditnote;

import org.jspecify.annotations.NullMarked;
