package io.leadledger.event.payment;

import io.leadledger.money.Money;
import java.time.LocalDate;

/**
 * What is owed on a final invoice, by either side: the one place where its payment status comes from (D-21, D-25).
 *
 * @param total as the document says it
 * @param credited by its credit notes
 * @param paid by payments that were not reverted
 * @param used of its credit balance: on other invoices, or paid out
 */
public record InvoiceBalance(Money total, Money credited, Money paid, Money used) {

    /** Of an invoice on which nothing was paid yet. */
    public static InvoiceBalance unpaid(Money total, Money credited) {
        Money zero = Money.zero(total.currency());
        return new InvoiceBalance(total, credited, zero, zero);
    }

    /** What the partner still has to pay; never below zero. */
    public Money open() {
        Money left = left();
        return left.isNegative() ? Money.zero(left.currency()) : left;
    }

    /** What the partner has paid beyond what is owed, less what of it was used: below zero only if a payment were missing. */
    public Money creditBalance() {
        Money left = left();
        return (left.isNegative() ? left.negated() : Money.zero(left.currency())).minus(used);
    }

    /** @param today in the entity's zone */
    public PaymentStatus status(LocalDate dueDate, LocalDate today) {
        if (!open().isZero()) {
            return dueDate.isBefore(today) ? PaymentStatus.OVERDUE : PaymentStatus.OPEN;
        }
        return !total.isZero() && credited.equals(total) ? PaymentStatus.CREDITED : PaymentStatus.PAID;
    }

    private Money left() {
        return total.minus(credited).minus(paid);
    }
}
