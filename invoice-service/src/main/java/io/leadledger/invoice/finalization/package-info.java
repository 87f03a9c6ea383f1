/** How a draft becomes final, with its number and its document. */
@NullMarked
package io.leadledger.invoice.finalization;

import org.jspecify.annotations.NullMarked;
