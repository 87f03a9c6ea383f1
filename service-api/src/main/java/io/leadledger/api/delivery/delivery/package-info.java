/** Deliveries of other systems over HTTP, many at once or one alone. */
@NullMarked
package io.leadledger.api.delivery.delivery;

import org.jspecify.annotations.NullMarked;
