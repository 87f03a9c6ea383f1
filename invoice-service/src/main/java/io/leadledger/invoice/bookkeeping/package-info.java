/** Bookings for the bookkeeper: which there are, on which accounts, and as DATEV booking batch. */
@NullMarked
package io.leadledger.invoice.bookkeeping;

import org.jspecify.annotations.NullMarked;
