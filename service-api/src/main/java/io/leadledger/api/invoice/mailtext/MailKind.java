package io.leadledger.api.invoice.mailtext;

/** What a mail brings. */
public enum MailKind {
    /** An invoice that asks for money. */
    INVOICE,
    /** An invoice of 0.00. */
    PAID_INVOICE,
    /** A credit note. */
    CREDIT_NOTE,
    /** The first reminder of an overdue invoice. */
    REMINDER_1,
    /** The second. */
    REMINDER_2,
    /** The third, and last. */
    REMINDER_3;

    /** @param step 1 to 3 */
    public static MailKind ofReminder(int step) {
        return switch (step) {
            case 1 -> REMINDER_1;
            case 2 -> REMINDER_2;
            case 3 -> REMINDER_3;
            default -> throw new IllegalArgumentException("expected a step from 1 to 3 but was " + step);
        };
    }

    public boolean isReminder() {
        return this == REMINDER_1 || this == REMINDER_2 || this == REMINDER_3;
    }
}
