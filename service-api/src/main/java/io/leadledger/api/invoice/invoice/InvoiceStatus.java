package io.leadledger.api.invoice.invoice;

/** By what lists of invoices are told apart: still a draft, or what is left to pay (D-21). */
public enum InvoiceStatus {
    DRAFT,
    OPEN,
    OVERDUE,
    /** Nothing to pay: the invoice comes to 0.00. */
    PAID,
    CREDITED,
    /** Everything that was not discarded. */
    KEPT
}
