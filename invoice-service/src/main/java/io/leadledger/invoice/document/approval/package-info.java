/** How a document gets past the official rules on its way to a number, or is told why not. */
@NullMarked
package io.leadledger.invoice.document.approval;

import org.jspecify.annotations.NullMarked;
