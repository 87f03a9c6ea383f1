package io.leadledger.api.invoice.ledger;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote elsewhere, as sent: at most 5,000 of each.
 *
 * @param aggregates entities, partners, profiles and assignments
 */
@Refuses("too-many")
public record ArrivalsForm(
        @Nullable List<@Nullable String> transactionIds,
        @Nullable List<@Nullable String> cancelledTransactionIds,
        @Nullable List<@Nullable Aggregate> aggregates) {

    /** One of them, and the version that has to be here at least. */
    public record Aggregate(@Nullable String id, @Nullable Long version) {}
}
