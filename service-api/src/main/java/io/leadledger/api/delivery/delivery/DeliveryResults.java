package io.leadledger.api.delivery.delivery;

import io.leadledger.api.delivery.delivery.DeliveryResult.Outcome;
import java.util.List;

/** What became of each row, in order, and how many of each kind. */
public record DeliveryResults(List<DeliveryResult> results, int recorded, int duplicates, int rejected)
        implements DeliveryAnswer {

    /** Of these rows. */
    public static DeliveryResults of(List<DeliveryResult> results) {
        return new DeliveryResults(
                results,
                count(results, Outcome.RECORDED),
                count(results, Outcome.DUPLICATE),
                count(results, Outcome.REJECTED));
    }

    private static int count(List<DeliveryResult> results, Outcome outcome) {
        return Math.toIntExact(
                results.stream().filter(row -> row.outcome() == outcome).count());
    }
}
