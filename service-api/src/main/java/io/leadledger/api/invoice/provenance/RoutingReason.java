package io.leadledger.api.invoice.provenance;

/** Why a lead went to the assignment that it is billed for. */
public enum RoutingReason {
    /** Another system chose the assignment, delivered the lead and had that recorded here. */
    RECORDED
}
