/** What is on no invoice, what has arrived, and where it went. */
@NullMarked
package io.leadledger.api.invoice.ledger;

import org.jspecify.annotations.NullMarked;
