/** The one way in which a document gets its number: invoices and credit notes alike. */
@NullMarked
package io.leadledger.invoice.issuing;

import org.jspecify.annotations.NullMarked;
