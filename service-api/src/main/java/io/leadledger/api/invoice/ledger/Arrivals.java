package io.leadledger.api.invoice.ledger;

/** How many of the facts asked about have not arrived; {@code complete} if all have. */
public record Arrivals(int missingTransactions, int missingCancellations, int missingAggregates, boolean complete) {

    /** Complete if none is missing. */
    public Arrivals(int missingTransactions, int missingCancellations, int missingAggregates) {
        this(
                missingTransactions,
                missingCancellations,
                missingAggregates,
                missingTransactions + missingCancellations + missingAggregates == 0);
    }
}
