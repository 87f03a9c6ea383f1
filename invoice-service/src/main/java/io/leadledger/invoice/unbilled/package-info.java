/** What of the ledger is on no invoice: what the next ones would bill, and what nobody billed. */
@NullMarked
package io.leadledger.invoice.unbilled;

import org.jspecify.annotations.NullMarked;
