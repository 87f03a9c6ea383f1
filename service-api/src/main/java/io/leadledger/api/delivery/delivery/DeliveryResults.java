package io.leadledger.api.delivery.delivery;

import java.util.List;

/** What became of each row, in order, and how many of each kind. */
public record DeliveryResults(List<DeliveryResult> results, int recorded, int duplicates, int rejected)
        implements DeliveryAnswer {

    /** Of these rows. */
    public static DeliveryResults of(List<DeliveryResult> results) {
        return new DeliveryResults(
                results, count(results, "recorded"), count(results, "duplicate"), count(results, "rejected"));
    }

    private static int count(List<DeliveryResult> results, String outcome) {
        return Math.toIntExact(
                results.stream().filter(row -> row.outcome().equals(outcome)).count());
    }
}
