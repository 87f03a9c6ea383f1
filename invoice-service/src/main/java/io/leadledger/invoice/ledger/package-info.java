/** Every billable transaction and every cancellation, as they arrived. */
@NullMarked
package io.leadledger.invoice.ledger;

import org.jspecify.annotations.NullMarked;
