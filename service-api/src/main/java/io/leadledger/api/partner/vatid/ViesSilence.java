package io.leadledger.api.partner.vatid;

/** Why there was no answer of VIES. */
public enum ViesSilence {
    /** No connection, or it broke off; also where more comes than VIES would say. */
    UNREACHABLE,
    /** No whole answer in time. */
    TOO_SLOW,
    /** Something else than what VIES answers. */
    UNREADABLE,
    /** VIES works, the member state's own register does not. */
    MEMBER_STATE_UNAVAILABLE,
    /** Too many ask at the moment. */
    OVERLOADED,
    /** VIES says that it does not work. */
    UNAVAILABLE,
    /** VIES refuses the VAT ID in whose name it was asked. */
    REQUESTER_REFUSED,
    /** VIES does not take the number for one that can be asked for. */
    NUMBER_REFUSED,
    /** VIES answers this caller, or for this number, no more. */
    BLOCKED
}
