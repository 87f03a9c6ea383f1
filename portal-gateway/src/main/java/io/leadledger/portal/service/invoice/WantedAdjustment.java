package io.leadledger.portal.service.invoice;

import io.leadledger.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A credit or a charge that somebody wants on a draft.
 *
 * @param amount with its sign: negative is a credit
 * @param vatRate of the lines it goes with, in percent; absent where that is left to the service
 */
public record WantedAdjustment(
        Money amount, String reason, @Nullable BigDecimal vatRate) {}
