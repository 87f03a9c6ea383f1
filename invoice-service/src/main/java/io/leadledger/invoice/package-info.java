/** Ledger, previews, billing runs, invoices, credit notes, numbers and documents. */
@NullMarked
package io.leadledger.invoice;

import org.jspecify.annotations.NullMarked;
