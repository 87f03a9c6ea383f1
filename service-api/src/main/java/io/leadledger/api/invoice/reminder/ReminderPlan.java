package io.leadledger.api.invoice.reminder;

import io.leadledger.api.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an entity's partners are reminded of overdue invoices.
 *
 * @param enabled whether by itself; by hand, and in bulk, it is always possible
 * @param firstAfter days after the due date until the first reminder
 * @param secondAfter the same for the second
 * @param thirdAfter the same for the third
 * @param time of the day in the entity's zone, {@code 08:00}
 * @param nextAt absent while it is off
 * @param changedAt absent where nobody made one
 */
public record ReminderPlan(
        boolean enabled,
        int firstAfter,
        int secondAfter,
        int thirdAfter,
        String time,
        @Nullable Instant nextAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        long version)
        implements Versioned {}
