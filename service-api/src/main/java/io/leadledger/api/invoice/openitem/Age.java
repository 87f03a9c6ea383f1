package io.leadledger.api.invoice.openitem;

/** How long an open amount has been due. */
public enum Age {
    /** The due date has not passed. */
    NOT_DUE,
    /** For 1 to 30 days. */
    UP_TO_30,
    /** For 31 to 60 days. */
    UP_TO_60,
    /** For 61 to 90 days. */
    UP_TO_90,
    /** For more than 90 days. */
    OVER_90;

    /** @param days since the due date; 0 or less before it has passed */
    public static Age of(long days) {
        if (days <= 0) {
            return NOT_DUE;
        }
        if (days <= 30) {
            return UP_TO_30;
        }
        if (days <= 60) {
            return UP_TO_60;
        }
        return days <= 90 ? UP_TO_90 : OVER_90;
    }
}
