package io.leadledger.api.invoice.payment;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AmountForm;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid, as sent.
 *
 * @param amount absent for all that is open
 * @param paidOn a day, {@code 2026-02-10}
 * @param reference what the payer or the bank calls it
 * @param surplusIsCredit that what of a payment goes beyond what is open becomes a credit balance (D-25); without it more than
 *     is open is refused. It says nothing of a payout
 */
@Refuses("bad-date")
public record PaymentForm(
        @Nullable AmountForm amount,
        @Nullable String paidOn,
        @Nullable String reference,
        @Nullable Boolean surplusIsCredit) {}
