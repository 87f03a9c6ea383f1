package io.leadledger.api.invoice.schedule;

import io.leadledger.api.job.JobAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period that was billed by itself.
 *
 * @param from first day that was billed
 * @param to day after the last one
 * @param late whether it began well after it was due, as when the service was stopped
 * @param finalizing absent where nothing was to be final, or nothing could be
 * @param tell email addresses of who wants to know
 * @param endedAt absent while it goes on
 * @param toldAt when the mail server took the mail to them
 * @param tellProblem why they are not told yet, or not at all, or not all of them, as a code
 */
public record ScheduledRun(
        LocalDate from,
        LocalDate to,
        Instant dueAt,
        Instant beganAt,
        boolean late,
        JobAnswer drafting,
        @Nullable JobAnswer finalizing,
        List<String> tell,
        @Nullable Instant endedAt,
        @Nullable Instant toldAt,
        @Nullable String tellProblem) {}
