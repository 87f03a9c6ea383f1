/** Payments of invoices, credit balances and what is still open (R-058, R-065, D-25). */
@NullMarked
package io.leadledger.api.invoice.payment;

import org.jspecify.annotations.NullMarked;
