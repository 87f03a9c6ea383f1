/** invoice-service alone, with the ledgers that workloads need. */
@NullMarked
package io.leadledger.benchmark.ledger;

import org.jspecify.annotations.NullMarked;
