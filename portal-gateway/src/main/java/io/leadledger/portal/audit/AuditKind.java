package io.leadledger.portal.audit;

/** What is kept for the record. */
public enum AuditKind {
    LOGIN,
    LOGIN_FAILED,
    /** By the person, by the realm, or because the access was revoked. */
    LOGOUT,
    /** A request that was not allowed, or that asked for what this person cannot see. */
    REFUSAL,
    /** A file with documents or personal data was handed out. */
    DOWNLOAD,
    /** The holder of an invitation's link set the password of its login. */
    INVITATION_REDEEMED
}
