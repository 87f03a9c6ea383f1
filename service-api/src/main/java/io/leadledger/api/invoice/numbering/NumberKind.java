package io.leadledger.api.invoice.numbering;

/** Invoices and credit notes are numbered apart. */
public enum NumberKind {
    INVOICE,
    CREDIT_NOTE
}
