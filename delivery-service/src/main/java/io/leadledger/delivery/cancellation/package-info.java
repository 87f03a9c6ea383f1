/** Takes transactions out of billing, once and for ever. */
@NullMarked
package io.leadledger.delivery.cancellation;

import org.jspecify.annotations.NullMarked;
