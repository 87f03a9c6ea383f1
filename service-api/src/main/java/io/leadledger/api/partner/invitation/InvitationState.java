package io.leadledger.api.partner.invitation;

/** Whether a link is still good. */
public enum InvitationState {
    OPEN,
    USED,
    EXPIRED,
    /** A newer one was sent, or the access was switched off or given to another login. */
    VOID
}
