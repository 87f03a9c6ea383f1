/** One credit note. */
@NullMarked
package io.leadledger.portal.console.creditnote;

import org.jspecify.annotations.NullMarked;
