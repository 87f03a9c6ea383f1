/** Payments in the console: booked by hand for one or many, taken back, credit balances used or paid out. */
@NullMarked
package io.leadledger.portal.operator.payment;

import org.jspecify.annotations.NullMarked;
