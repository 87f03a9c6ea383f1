package io.leadledger.invoice.invoice;

import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.money.Money;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was booked on a final invoice.
 *
 * @param paid by payments that stand
 * @param used of its credit balance, by uses that stand
 */
record Account(Money total, Money paid, Money used, Map<PaymentId, Booked> booked) {

    /** What can be booked. */
    enum Kind {
        PAYMENT,
        USE
    }

    /** Something booked, and whether it still stands. */
    record Booked(Kind kind, Money amount, boolean stands) {}

    static Account of(Money total) {
        Money zero = Money.zero(total.currency());
        return new Account(total, zero, zero, Map.of());
    }

    /** @param credited by credit notes so far */
    InvoiceBalance balance(Money credited) {
        return new InvoiceBalance(total, credited, paid, used);
    }

    Account with(Kind kind, PaymentId id, Money amount) {
        return changed(id, new Booked(kind, amount, true), amount);
    }

    Account without(PaymentId id) {
        return find(id).filter(Booked::stands)
                .map(one -> changed(
                        id,
                        new Booked(one.kind(), one.amount(), false),
                        one.amount().negated()))
                .orElse(this);
    }

    Optional<Booked> find(PaymentId id) {
        return Optional.ofNullable(booked.get(id));
    }

    private Account changed(PaymentId id, Booked entry, Money by) {
        Map<PaymentId, Booked> all = new HashMap<>(booked);
        all.put(id, entry);
        return switch (entry.kind()) {
            case PAYMENT -> new Account(total, paid.plus(by), used, Map.copyOf(all));
            case USE -> new Account(total, paid, used.plus(by), Map.copyOf(all));
        };
    }
}
