package io.leadledger.api.partner.vatid;

/** What came of a question to VIES. */
public enum ViesOutcome {
    CONFIRMED,
    REFUTED,
    /** No answer: it changes nothing, and is neither a yes nor a no. */
    SILENT
}
