package io.leadledger.event.delivery;

/** Why a transaction is not to be paid. */
public enum CancellationCause {
    PARTNER_REJECTION,
    RETURN_APPROVED,
    OPERATOR_REFUND,
    AUTOMATION_REVOKED
}
