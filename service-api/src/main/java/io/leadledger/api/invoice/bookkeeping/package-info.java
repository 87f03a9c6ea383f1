/** What the bookkeeper gets: bookings of a range of days, and the accounts they are made on. */
@NullMarked
package io.leadledger.api.invoice.bookkeeping;

import org.jspecify.annotations.NullMarked;
