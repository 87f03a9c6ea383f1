/** Exact decimal money with its currency. */
@NullMarked
package io.leadledger.money;

import org.jspecify.annotations.NullMarked;
