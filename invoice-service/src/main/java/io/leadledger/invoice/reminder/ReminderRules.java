package io.leadledger.invoice.reminder;

import static io.leadledger.chassis.decision.Rejection.conflict;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rules of reminders, R-064. Plain Java: no clock, no database. */
final class ReminderRules {

    static final int LAST_STEP = 3;

    /**
     * How an invoice stands on a day.
     *
     * @param lastStep the last reminder that was sent, 0 for none
     * @param lastOn the day a reminder was sent last
     * @param today in the entity's zone (D-13)
     */
    record Standing(
            LocalDate dueDate,
            Money open,
            int lastStep,
            @Nullable LocalDate lastOn,
            LocalDate today) {

        boolean isOverdue() {
            return !open.isZero() && dueDate.isBefore(today);
        }

        boolean wasRemindedToday() {
            return today.equals(lastOn);
        }

        /** Empty after the last. */
        OptionalInt nextStep() {
            return lastStep < LAST_STEP ? OptionalInt.of(lastStep + 1) : OptionalInt.empty();
        }
    }

    private ReminderRules() {}

    /**
     * What stands against a reminder; empty if it may go out.
     *
     * @param again whether somebody wants what was sent once more, or a second one on the same day
     */
    static Optional<Rejection> against(int step, boolean again, Standing standing) {
        if (standing.open().isZero()) {
            return Optional.of(conflict("nothing-open", "expected an open amount, but nothing is open"));
        }
        if (!standing.isOverdue()) {
            return Optional.of(conflict(
                    "not-overdue",
                    "expected a due date before %s, but it is %s",
                    standing.today(),
                    standing.dueDate()));
        }
        if (step > standing.lastStep() + 1) {
            return Optional.of(conflict(
                    "step-skipped",
                    "expected reminder %d or an earlier one, but was %d",
                    standing.lastStep() + 1,
                    step));
        }
        if (step <= standing.lastStep() && !again) {
            return Optional.of(conflict(
                    "already-reminded", "expected a reminder that was not sent, but %d was", standing.lastStep()));
        }
        return standing.wasRemindedToday() && !again
                ? Optional.of(
                        conflict("reminded-today", "expected no reminder on the same day, but one was sent today"))
                : Optional.empty();
    }

    /**
     * Whether it is time for the next reminder: so many days are over since the due date, and since the reminder before as many as
     * lie between the two. So nobody is reminded three times in a row of what is long overdue.
     */
    static boolean isTime(Plan plan, Standing standing) {
        OptionalInt next = standing.nextStep();
        if (!standing.isOverdue() || next.isEmpty()) {
            return false;
        }
        int after = plan.after(next.getAsInt());
        LocalDate lastOn = standing.lastOn();
        return !standing.dueDate().plusDays(after).isAfter(standing.today())
                && (lastOn == null
                        || !lastOn.plusDays(after - plan.after(standing.lastStep()))
                                .isAfter(standing.today()));
    }
}
