package io.leadledger.event.payment;

/** How a payment came to be booked. */
public enum PaymentMethod {
    /** Somebody typed it. */
    BY_HAND,
    /** Somebody confirmed what a bank statement proposed. */
    BANK_STATEMENT,
    /** A credit balance of another invoice of the same partner was used (D-25). */
    CREDIT_BALANCE
}
