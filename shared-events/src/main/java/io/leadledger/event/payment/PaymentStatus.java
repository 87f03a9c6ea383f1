package io.leadledger.event.payment;

/** What is left to do about a final invoice (D-21). */
public enum PaymentStatus {
    OPEN,
    OVERDUE,
    /** Nothing is left to pay; an invoice of 0.00 is paid from the start. */
    PAID,
    /** All of it was taken back by credit notes. */
    CREDITED
}
