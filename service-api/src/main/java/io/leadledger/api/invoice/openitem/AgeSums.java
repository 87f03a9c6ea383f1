package io.leadledger.api.invoice.openitem;

import io.leadledger.money.Money;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;

/** Open amounts of one currency by their age, and together. */
public record AgeSums(Money notDue, Money upTo30, Money upTo60, Money upTo90, Money over90, Money total) {

    /** @param items all in that currency */
    public static AgeSums of(Iterable<OpenItem> items, Currency currency) {
        Map<Age, Money> sums = new EnumMap<>(Age.class);
        Money total = Money.zero(currency);
        for (OpenItem item : items) {
            sums.merge(item.age(), item.open(), Money::plus);
            total = total.plus(item.open());
        }
        Money zero = Money.zero(currency);
        return new AgeSums(
                sums.getOrDefault(Age.NOT_DUE, zero),
                sums.getOrDefault(Age.UP_TO_30, zero),
                sums.getOrDefault(Age.UP_TO_60, zero),
                sums.getOrDefault(Age.UP_TO_90, zero),
                sums.getOrDefault(Age.OVER_90, zero),
                total);
    }
}
