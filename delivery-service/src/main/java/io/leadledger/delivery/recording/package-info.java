/** Records deliveries and their billable transactions, once each, hundreds per statement. */
@NullMarked
package io.leadledger.delivery.recording;

import org.jspecify.annotations.NullMarked;
