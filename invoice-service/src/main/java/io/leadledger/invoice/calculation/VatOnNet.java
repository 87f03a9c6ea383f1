package io.leadledger.invoice.calculation;

import io.leadledger.money.Money;
import java.math.BigDecimal;

/** How much VAT the net of one rate bears. */
@FunctionalInterface
public interface VatOnNet {

    /** An invoice rounds once, on the sum. */
    VatOnNet ROUNDED_ONCE = (percent, net) -> net.percent(percent);

    Money of(BigDecimal percent, Money net);
}
