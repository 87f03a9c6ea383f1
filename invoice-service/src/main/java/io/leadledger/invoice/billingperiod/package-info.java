/** The interval of service dates that is billed together. */
@NullMarked
package io.leadledger.invoice.billingperiod;

import org.jspecify.annotations.NullMarked;
