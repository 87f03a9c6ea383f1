/** Sets the prices of assignments. */
@NullMarked
package io.leadledger.scenario.price;

import org.jspecify.annotations.NullMarked;
