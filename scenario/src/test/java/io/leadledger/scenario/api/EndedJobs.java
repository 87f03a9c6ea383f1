package io.leadledger.scenario.api;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobAnswer.Reason;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.id.EntityId;
import java.time.Instant;
import java.util.List;

/** Jobs, as invoice-service tells of them. */
public final class EndedJobs {
    private static final Instant AT = Instant.parse("2026-02-01T00:00:00Z");

    private EndedJobs() {}

    /** All of whose items were done. */
    public static JobAnswer done(int items) {
        return job(JobState.SUCCEEDED, items, List.of());
    }

    /** Of which one item failed. */
    public static JobAnswer failed(int done, String code) {
        return job(JobState.PARTLY_FAILED, done, List.of(new Reason(code, 1)));
    }

    /** One that goes on. */
    public static JobAnswer running(int done) {
        return job(JobState.RUNNING, done, List.of());
    }

    /** One in that state, of which nothing failed. */
    public static JobAnswer in(JobState state) {
        return job(state, 0, List.of());
    }

    /** The one item that failed. */
    public static Page<JobItemAnswer> failure(String subject, ProblemField... problems) {
        return new Page<>(
                List.of(new JobItemAnswer(1, subject, "k", JobOutcome.FAILED, null, List.of(problems))), null, 1);
    }

    private static JobAnswer job(JobState state, int done, List<Reason> reasons) {
        return new JobAnswer(
                new JobId("j"),
                "generate-drafts",
                new EntityId("e"),
                "loader",
                null,
                null,
                state,
                false,
                10,
                done,
                0,
                reasons.size(),
                reasons,
                List.of(),
                AT,
                AT,
                state.hasEnded() ? AT : null);
    }
}
