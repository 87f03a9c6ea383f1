/** Payments and what is owed, tried on the running service. */
@NullMarked
package io.leadledger.invoice.payment;

import org.jspecify.annotations.NullMarked;
