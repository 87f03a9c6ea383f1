package io.leadledger.api.invoice.mailtext;

/** What a mail brings. */
public enum MailKind {
    /** An invoice that asks for money. */
    INVOICE,
    /** An invoice of 0.00. */
    PAID_INVOICE,
    /** A credit note. */
    CREDIT_NOTE
}
