package io.leadledger.api.invoice.ledger;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leads are asked about, as sent; from the first day of a period to the day after its last.
 *
 * @param transactionIds asks about these alone, at most 5,000; absent: about all
 */
@Refuses({"bad-date", "bad-period", "too-many"})
public record UnbilledForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable String> transactionIds)
        implements AboutEntity {}
