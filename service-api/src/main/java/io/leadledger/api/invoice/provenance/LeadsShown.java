package io.leadledger.api.invoice.provenance;

/** Which leads of a line are wanted. */
public enum LeadsShown {
    /** Those it bills, and those that would be on it had nobody cancelled them. */
    ALL,
    /** Those it bills: the sum of their prices is its net. */
    BILLED,
    /** Those that were cancelled, before or after; the latter it bills as well. */
    CANCELLED;

    public boolean fits(BilledTransaction lead) {
        return switch (this) {
            case ALL -> true;
            case BILLED -> lead.billed();
            case CANCELLED -> lead.cause() != null;
        };
    }
}
