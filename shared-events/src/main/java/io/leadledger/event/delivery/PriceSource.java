package io.leadledger.event.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Why a transaction costs what it costs.
 *
 * @param eventId the event that set the price
 * @param tierFromLead where the step that applied begins, if a ladder applied
 * @param position which lead of its assignment and calendar month it is, from 1 (D-12)
 */
public record PriceSource(
        Kind kind, String eventId, @Nullable Integer tierFromLead, int position) {

    /** What decided the price. */
    public enum Kind {
        /** The profile's base price. */
        BASE,
        /** A price of the assignment. */
        OVERRIDE,
        /** A step of the assignment's ladder. */
        TIER
    }
}
