package io.leadledger.invoice.unbilled;

import io.leadledger.money.Money;

/** How many leads of a period nobody has to pay, because they were cancelled before they were billed. */
public record CancelledLeads(String partnerId, String assignmentId, Money price, int leads) {}
