/** What the routes of delivery-service share. */
@NullMarked
package io.leadledger.api.delivery;

import org.jspecify.annotations.NullMarked;
