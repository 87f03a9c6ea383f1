/** Delivery-service: leads that were sold, and to whom they go. */
@NullMarked
package io.leadledger.portal.service.delivery;

import org.jspecify.annotations.NullMarked;
