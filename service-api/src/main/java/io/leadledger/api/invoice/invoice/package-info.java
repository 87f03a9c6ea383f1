/** Invoices as they are read: drafts and what is final. */
@NullMarked
package io.leadledger.api.invoice.invoice;

import org.jspecify.annotations.NullMarked;
