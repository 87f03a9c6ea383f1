/** Facts of billing runs, invoices and credit notes, and the value types they carry. */
@NullMarked
package io.leadledger.event.invoice;

import org.jspecify.annotations.NullMarked;
