package io.leadledger.api.delivery.cancellation;

import java.util.List;

/** What became of each row, in order, and how many of each kind. */
public record CancellationResults(List<CancellationAnswer> results, int cancelled, int alreadyCancelled, int rejected) {

    /** Of these rows. */
    public static CancellationResults of(List<CancellationAnswer> results) {
        return new CancellationResults(
                results, count(results, "cancelled"), count(results, "already-cancelled"), count(results, "rejected"));
    }

    private static int count(List<CancellationAnswer> results, String outcome) {
        return Math.toIntExact(
                results.stream().filter(row -> row.outcome().equals(outcome)).count());
    }
}
