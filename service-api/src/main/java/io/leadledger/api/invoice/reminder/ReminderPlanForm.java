package io.leadledger.api.invoice.reminder;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/**
 * When reminders go out, as sent.
 *
 * @param firstAfter days after the due date, 1 to 365
 * @param secondAfter more than the first
 * @param thirdAfter more than the second
 * @param time of the day, {@code 08:00}
 */
@Refuses({"bad-time", "not-a-number", "not-later", "out-of-range"})
public record ReminderPlanForm(
        @Nullable String entityId,
        @Nullable Boolean enabled,
        @Nullable String firstAfter,
        @Nullable String secondAfter,
        @Nullable String thirdAfter,
        @Nullable String time)
        implements AboutEntity {}
