package io.leadledger.event.delivery;

import io.leadledger.money.Money;

/** A graduated step: from the n-th lead of a calendar month on, counted from 1, each costs {@code price}. */
public record PriceTier(int fromLead, Money price) {}
