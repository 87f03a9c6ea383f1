package io.leadledger.api.invoice.document;

/** What a check of the official rules comes to. */
public enum Verdict {
    /** No rule is broken that refuses a document; warnings may be told. */
    ACCEPTED,
    /** A rule refuses the document: it takes no number. */
    REFUSED,
    /** The rules do not speak of such a document; the report says why. */
    NOT_APPLICABLE
}
