/** The files of final documents. */
@NullMarked
package io.leadledger.api.invoice.document;

import org.jspecify.annotations.NullMarked;
