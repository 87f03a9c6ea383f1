/** Facts of profiles, prices, deliveries and transactions, and the value types they carry. */
@NullMarked
package io.leadledger.event.delivery;

import org.jspecify.annotations.NullMarked;
