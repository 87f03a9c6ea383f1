package io.leadledger.api.invoice.billingrun;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to bill for which period, as sent.
 *
 * @param from first day of the period
 * @param to day after its last day
 * @param partnerIds the partners to bill, at most 5,000; absent: everybody with something to bill
 */
@Refuses({"bad-date", "bad-period", "too-many", "unknown-partner"})
public record BillingRunForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable String> partnerIds)
        implements AboutEntity {}
