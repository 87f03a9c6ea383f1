package io.leadledger.api.invoice.invoice;

/** By what lists of invoices are told apart: still a draft, or what is left to pay (D-21). */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    OVERDUE,
    /** Nothing is left to pay, not by credit notes alone. */
    PAID,
    CREDITED,
    /** Everything that was not discarded. */
    KEPT,
    /** Final, and no mail with it was sent or given up. */
    UNSENT,
    /** A mail with it was sent. */
    SENT,
    /** A mail with it was given up, and none was sent. */
    SENDING_FAILED
}
