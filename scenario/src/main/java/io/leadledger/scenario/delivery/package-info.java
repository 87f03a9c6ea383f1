/** Records deliveries and cancels transactions. */
@NullMarked
package io.leadledger.scenario.delivery;

import org.jspecify.annotations.NullMarked;
