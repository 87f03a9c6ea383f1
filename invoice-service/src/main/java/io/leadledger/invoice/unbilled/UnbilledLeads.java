package io.leadledger.invoice.unbilled;

import io.leadledger.money.Money;
import java.util.Currency;

/** Leads of a partner that are neither cancelled nor on an invoice, and the sum of their prices. */
public record UnbilledLeads(String partnerId, int leads, long netMinor, String currency) {

    public Money net() {
        return Money.ofMinor(netMinor, Currency.getInstance(currency));
    }
}
