/** A billing without servers: the product's rules on tables in memory. */
@NullMarked
package io.leadledger.invoice.history.simulated;

import org.jspecify.annotations.NullMarked;
