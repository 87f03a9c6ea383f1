/** Cancellations over HTTP, many at once or one alone. */
@NullMarked
package io.leadledger.api.delivery.cancellation;

import org.jspecify.annotations.NullMarked;
