package io.leadledger.api.invoice.proof;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to prove, as sent.
 *
 * @param from first day of their billing period; absent, with {@code to}, for all there are
 * @param to day after its last day
 */
@Refuses({"bad-date", "bad-period", "bad-value"})
public record ProofsForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to) implements AboutEntity {}
