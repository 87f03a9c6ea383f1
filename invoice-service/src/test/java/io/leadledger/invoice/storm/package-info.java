/** Everything at once, and what has to hold afterwards. */
@NullMarked
package io.leadledger.invoice.storm;

import org.jspecify.annotations.NullMarked;
