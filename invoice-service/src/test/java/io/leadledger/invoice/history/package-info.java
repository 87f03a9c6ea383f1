/** Random histories of a billing, and what has to hold after each of them. */
@NullMarked
package io.leadledger.invoice.history;

import org.jspecify.annotations.NullMarked;
