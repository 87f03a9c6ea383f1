package io.leadledger.portal.operator;

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
import java.time.LocalDate;
import java.util.List;

/** Jobs as invoice-service tells of them. */
final class JobAnswers {

    static final String ID = "0199d5a0-0000-7000-8000-0000000000dd";
    static final Page<JobAnswer> NONE = new Page<>(List.of(), null, 0);

    private static final Instant AT = Instant.parse("2026-02-01T09:14:00Z");

    private JobAnswers() {}

    /** Of January, in that state: two of three are done, and the third failed where the state says so. */
    static JobAnswer of(String kind, JobState state, EntityId entityId) {
        boolean failed = state == JobState.PARTLY_FAILED;
        return new JobAnswer(
                new JobId(ID),
                kind,
                entityId,
                "otto",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                state,
                false,
                3,
                2,
                0,
                failed ? 1 : 0,
                failed ? List.of(new Reason("unconfirmed-warning", 1)) : List.of(),
                List.of(),
                AT,
                AT,
                state.hasEnded() ? AT : null);
    }

    /** The one that failed. */
    static Page<JobItemAnswer> failure(String subject) {
        return new Page<>(
                List.of(new JobItemAnswer(
                        3,
                        subject,
                        "Lyon Sarl",
                        JobOutcome.FAILED,
                        null,
                        List.of(new ProblemField(
                                "confirmedWarnings", "unconfirmed-warning", "expected it confirmed")))),
                null,
                1);
    }
}
