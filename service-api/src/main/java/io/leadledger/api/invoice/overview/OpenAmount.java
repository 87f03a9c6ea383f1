package io.leadledger.api.invoice.overview;

import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;

/** What a partner has left to pay, overdue or not. */
public record OpenAmount(PartnerId partnerId, Money open) {}
