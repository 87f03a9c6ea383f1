/** Reads and checks reported deliveries row by row, without any framework. */
@NullMarked
package io.leadledger.delivery.intake;

import org.jspecify.annotations.NullMarked;
