package io.leadledger.api.invoice.finalization;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts to make final, as sent.
 *
 * @param from first day of their billing period
 * @param to day after its last day
 * @param drafts at most 5,000 of the period; absent: all of it, as they are when their turn comes
 */
@Refuses({"bad-date", "bad-period", "bad-value", "too-many", "unknown-draft"})
public record FinalizationsForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable DraftForm> drafts)
        implements AboutEntity {

    /**
     * One draft.
     *
     * @param version the version that was seen: nothing becomes final that nobody looked at
     * @param confirmedWarnings codes of the warnings that somebody confirmed; absent for none
     */
    public record DraftForm(
            @Nullable String invoiceId,
            @Nullable Long version,
            @Nullable List<@Nullable String> confirmedWarnings) {}
}
