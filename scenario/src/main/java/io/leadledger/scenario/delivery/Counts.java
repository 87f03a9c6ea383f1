package io.leadledger.scenario.delivery;

/**
 * What a sheet of deliveries and its sheet of cancellations hold; the same on every run of a folder.
 *
 * @param read rows of deliveries: recorded + duplicates + rejected
 * @param recorded rows that are recorded now, test leads included
 * @param duplicates rows that say again what an earlier row says
 * @param rejected rows of deliveries that were not accepted
 * @param test recorded test leads
 * @param cancelled distinct transactions that the cancellations cancel
 */
public record Counts(int read, int recorded, int duplicates, int rejected, int test, int cancelled) {
    /** The same with cancellations. */
    Counts cancelling(int transactions) {
        return new Counts(read, recorded, duplicates, rejected, test, transactions);
    }
}
