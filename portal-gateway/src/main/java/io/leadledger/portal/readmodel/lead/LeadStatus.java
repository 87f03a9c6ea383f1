package io.leadledger.portal.readmodel.lead;

import io.leadledger.event.delivery.CancellationCause;

/** What has become of a lead, as its partner sees it; each is a tab of the list. */
public enum LeadStatus {
    /** Delivered and to be billed. */
    ACCEPTED,
    /** The partner did not take it. */
    REJECTED,
    /** The operator agreed to take it back. */
    RETURNED,
    /** Taken back by the operator. */
    CANCELLED,
    /** To try things out, never billed. */
    TEST;

    public static LeadStatus after(CancellationCause cause) {
        return switch (cause) {
            case PARTNER_REJECTION -> REJECTED;
            case RETURN_APPROVED -> RETURNED;
            case OPERATOR_REFUND, AUTOMATION_REVOKED -> CANCELLED;
        };
    }
}
