package io.leadledger.invoice.unbilled;

import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.util.Currency;

/** Leads of a partner that are neither cancelled nor on an invoice, and the sum of their prices. */
public record UnbilledLeads(PartnerId partnerId, int leads, long netMinor, String currency) {

    public Money net() {
        return Money.ofMinor(netMinor, Currency.getInstance(currency));
    }
}
