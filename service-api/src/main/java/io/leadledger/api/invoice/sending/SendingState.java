package io.leadledger.api.invoice.sending;

/** How far a mail with a document is. */
public enum SendingState {
    /** Waits for its next try, or is being tried. */
    QUEUED,
    /** The mail server took it for at least one address. */
    SENT,
    /** It was given up; somebody has to mend what is said, and send it again. */
    FAILED
}
