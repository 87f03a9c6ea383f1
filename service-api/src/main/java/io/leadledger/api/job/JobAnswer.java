package io.leadledger.api.job;

import io.leadledger.api.ProblemField;
import io.leadledger.id.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as it is now.
 *
 * @param kind what it does, kebab-case: {@code generate-drafts}, {@code finalize-drafts}
 * @param by who asked for it
 * @param from first day of the period it is about, where it is about one
 * @param to day after the last day of that period
 * @param cancelling somebody wants it to stop, and the item it is at goes on to its end
 * @param total how many items it has; 0 until they are known
 * @param done items that were done
 * @param skipped items with which nothing was to do
 * @param failed items that were not done
 * @param reasons why items failed, the most frequent first
 * @param problems why it was aborted
 * @param beganAt absent while it waits for its turn
 * @param endedAt absent until it has ended
 */
public record JobAnswer(
        JobId jobId,
        String kind,
        EntityId entityId,
        String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        JobState state,
        boolean cancelling,
        int total,
        int done,
        int skipped,
        int failed,
        List<Reason> reasons,
        List<ProblemField> problems,
        Instant createdAt,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt) {

    /**
     * Why items failed.
     *
     * @param code the first problem of each of them
     * @param items how many
     */
    public record Reason(String code, int items) {}

    /** How many items have been tried. */
    public int tried() {
        return done + skipped + failed;
    }
}
