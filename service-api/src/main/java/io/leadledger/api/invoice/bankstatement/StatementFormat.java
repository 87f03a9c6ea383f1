package io.leadledger.api.invoice.bankstatement;

/** What bank statements are written in. */
public enum StatementFormat {
    /** ISO 20022, any version. */
    CAMT_053,
    CSV
}
