package io.leadledger.api.delivery.cancellation;

import io.leadledger.api.delivery.cancellation.CancellationAnswer.Outcome;
import java.util.List;

/** What became of each row, in order, and how many of each kind. */
public record CancellationResults(List<CancellationAnswer> results, int cancelled, int alreadyCancelled, int rejected) {

    /** Of these rows. */
    public static CancellationResults of(List<CancellationAnswer> results) {
        return new CancellationResults(
                results,
                count(results, Outcome.CANCELLED),
                count(results, Outcome.ALREADY_CANCELLED),
                count(results, Outcome.REJECTED));
    }

    private static int count(List<CancellationAnswer> results, Outcome outcome) {
        return Math.toIntExact(
                results.stream().filter(row -> row.outcome() == outcome).count());
    }
}
