package io.leadledger.api.invoice.invoice;

import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.money.Money;

/**
 * How a final invoice came to be paid so far: total less {@code credited} and {@code paid} is what is open, or, where it is below
 * zero, {@code used} and {@code creditBalance}.
 *
 * @param used of the credit balance: paid out, or on other invoices
 * @param creditBalance what its partner has paid beyond what is owed, and has not got back yet (D-25)
 */
public record Settlement(Money credited, Money paid, Money used, Money creditBalance) {

    public static Settlement of(InvoiceBalance balance) {
        return new Settlement(balance.credited(), balance.paid(), balance.used(), balance.creditBalance());
    }
}
