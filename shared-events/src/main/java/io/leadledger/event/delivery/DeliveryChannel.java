package io.leadledger.event.delivery;

/** How a lead reaches its partner. */
public enum DeliveryChannel {
    PORTAL,
    WEBHOOK,
    EMAIL,
    /** Delivered by another system, recorded here. */
    RECORDED
}
