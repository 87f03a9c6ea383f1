/** The page of a document: PDF/A-3b, readable and kept for ever. */
@NullMarked
package io.leadledger.invoice.document.pdf;

import org.jspecify.annotations.NullMarked;
