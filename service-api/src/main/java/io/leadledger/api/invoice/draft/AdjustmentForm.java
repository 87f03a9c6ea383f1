package io.leadledger.api.invoice.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AmountForm;
import org.jspecify.annotations.Nullable;

/**
 * A credit or charge on a draft as sent.
 *
 * @param amount with its sign: negative is a credit
 * @param vatRate of the lines it goes with, in percent; needed where they have several. Absent it is no part of what an
 *     idempotency key stands for, so that keys from before there were rates hold
 */
@Refuses({"not-a-number", "out-of-range", "too-many-decimals"})
public record AdjustmentForm(
        @Nullable AmountForm amount,
        @Nullable String reason,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String vatRate) {}
