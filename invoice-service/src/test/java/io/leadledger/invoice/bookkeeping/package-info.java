/** Bookings for the bookkeeper. */
@NullMarked
package io.leadledger.invoice.bookkeeping;

import org.jspecify.annotations.NullMarked;
