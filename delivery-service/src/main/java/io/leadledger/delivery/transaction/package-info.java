/** The billable facts as they are now, and what their prices rest on. */
@NullMarked
package io.leadledger.delivery.transaction;

import org.jspecify.annotations.NullMarked;
