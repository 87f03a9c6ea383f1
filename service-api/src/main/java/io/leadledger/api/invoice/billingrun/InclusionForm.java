package io.leadledger.api.invoice.billingrun;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/** An earlier period that nobody billed, as sent; from its first day to the day after its last. */
@Refuses({"bad-date", "bad-period"})
public record InclusionForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to) implements AboutEntity {}
