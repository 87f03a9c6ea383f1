package io.leadledger.event.delivery;

/** How a profile's matching assignments share a lead. */
public enum RoutingStrategy {
    /** The first match by priority gets it. */
    FIRST_MATCH,
    /** Every match gets it. */
    SEND_TO_ALL
}
