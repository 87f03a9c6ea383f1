package io.leadledger.invoice.bankfile;

import io.leadledger.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement on an account as a file says it.
 *
 * @param bookedOn on which day the bank booked it
 * @param amount without a sign
 * @param incoming whether it came in
 * @param reference the bank's own of this movement, where it gives one
 * @param text what the payer wrote
 */
public record BankLine(
        LocalDate bookedOn,
        Money amount,
        boolean incoming,
        @Nullable String name,
        @Nullable String iban,
        @Nullable String reference,
        @Nullable String text) {

    /** Before the decimals of an amount; more is no amount that anybody pays for leads, and none that can be kept. */
    static final int MOST_DIGITS = 13;
}
