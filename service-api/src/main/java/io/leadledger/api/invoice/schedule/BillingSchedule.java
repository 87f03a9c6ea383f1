package io.leadledger.api.invoice.schedule;

import io.leadledger.api.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the drafts of an entity are made by themselves.
 *
 * @param dayOfMonth {@code 1} to {@code 28} or {@code LAST}
 * @param weekday such as {@code MONDAY}
 * @param time of the day in the entity's zone, {@code 06:00}
 * @param finalizes whether drafts that nothing stands against, and of which nothing has to be confirmed, are final then
 * @param tell email addresses of who is told what came of it
 * @param next absent while it is off
 * @param changedAt absent where nobody made one
 */
public record BillingSchedule(
        boolean enabled,
        Rhythm rhythm,
        String dayOfMonth,
        String weekday,
        String time,
        boolean finalizes,
        List<String> tell,
        @Nullable Next next,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        long version)
        implements Versioned {

    /**
     * The next time.
     *
     * @param from first day that is billed
     * @param to day after the last one
     */
    public record Next(Instant at, LocalDate from, LocalDate to) {}
}
