/** The life of an invoice: drafted, adjusted, recalculated, finalized. */
@NullMarked
package io.leadledger.invoice.invoice;

import org.jspecify.annotations.NullMarked;
