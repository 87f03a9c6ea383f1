package io.leadledger.api.invoice;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as sent.
 *
 * @param amount a decimal with a point, {@code -25.00}
 * @param currency ISO 4217
 */
@Refuses({"bad-value", "too-many-decimals", "unknown-currency"})
public record AmountForm(@Nullable String amount, @Nullable String currency) {}
