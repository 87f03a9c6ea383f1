package io.leadledger.delivery.price;

import io.leadledger.event.delivery.PriceSource;
import io.leadledger.money.Money;

/** A price and why it is that. */
public record Priced(Money price, PriceSource source) {}
