package io.leadledger.api.invoice.schedule;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as sent.
 *
 * @param rhythm {@code MONTHLY} or {@code WEEKLY}
 * @param dayOfMonth {@code 1} to {@code 28} or {@code LAST}; wanted where it is monthly
 * @param weekday such as {@code MONDAY}; wanted where it is weekly
 * @param time of the day, {@code 06:00}
 */
@Refuses({"bad-email", "bad-time", "not-a-number", "out-of-range", "too-many", "unknown-value"})
public record BillingScheduleForm(
        @Nullable String entityId,
        @Nullable Boolean enabled,
        @Nullable String rhythm,
        @Nullable String dayOfMonth,
        @Nullable String weekday,
        @Nullable String time,
        @Nullable Boolean finalizes,
        @Nullable List<@Nullable String> tell)
        implements AboutEntity {}
