package io.leadledger.api.delivery.cancellation;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * One cancellation, as sent.
 *
 * @param cause {@code PARTNER_REJECTION}, {@code RETURN_APPROVED}, {@code OPERATOR_REFUND} or {@code AUTOMATION_REVOKED}
 * @param cancelledAt with an offset, or local to the entity's zone; now if not said
 * @param reason free text, at most 1,000 characters
 */
@Refuses({"unknown-cause", "bad-time", "cancelled-in-the-future"})
public record CancellationForm(
        @Nullable String cause,
        @Nullable String cancelledAt,
        @Nullable String reason) {}
