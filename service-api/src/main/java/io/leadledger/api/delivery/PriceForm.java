package io.leadledger.api.delivery;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/**
 * A price as sent: nothing read, nothing checked.
 *
 * @param amount a decimal such as 25.00, 0 or more, with no more decimals than its currency has
 * @param currency that of the entity, ISO 4217
 */
@Refuses({"unknown-currency", "wrong-currency", "bad-value", "too-many-decimals", "negative-price"})
public record PriceForm(@Nullable String amount, @Nullable String currency) {}
