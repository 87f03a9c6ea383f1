/** Payments of final invoices and their credit balances (R-058, R-065, D-25). */
@NullMarked
package io.leadledger.invoice.payment;

import org.jspecify.annotations.NullMarked;
