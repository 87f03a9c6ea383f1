/** What the bookkeeper gets: bookings as DATEV batch or table, and the accounts they are made on. */
@NullMarked
package io.leadledger.portal.operator.bookkeeping;

import org.jspecify.annotations.NullMarked;
