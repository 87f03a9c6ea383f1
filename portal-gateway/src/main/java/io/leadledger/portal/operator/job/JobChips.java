package io.leadledger.portal.operator.job;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import org.jspecify.annotations.Nullable;

/** How jobs and their items stand. */
final class JobChips {

    private JobChips() {}

    static Chip of(JobAnswer job, Words words) {
        String word = words.say("console.job.state." + job.state());
        return switch (job.state()) {
            case QUEUED -> Chip.mute(Icon.CLOCK, word);
            case RUNNING ->
                job.cancelling() ? Chip.warn(words.say("console.job.cancelling")) : Chip.info(Icon.REFRESH, word);
            case SUCCEEDED -> Chip.ok(word);
            case PARTLY_FAILED, ABORTED -> Chip.bad(word);
            case CANCELLED -> Chip.mute(Icon.X, word);
        };
    }

    static Chip of(@Nullable JobOutcome outcome, Words words) {
        return switch (outcome) {
            case null -> Chip.mute(Icon.CLOCK, words.say("console.job.outcome.none"));
            case DONE -> Chip.ok(words.say("console.job.outcome.DONE"));
            case SKIPPED -> Chip.mute(Icon.CHECK, words.say("console.job.outcome.SKIPPED"));
            case FAILED -> Chip.bad(words.say("console.job.outcome.FAILED"));
        };
    }

    /** {@code 214 of 500, 3 failed}. */
    static String progress(JobAnswer job, Words words) {
        return job.total() == 0 && !job.state().hasEnded()
                ? words.say("console.job.progress.unknown")
                : words.say(
                        job.failed() == 0 ? "console.job.progress" : "console.job.progress.failed",
                        words.number(job.tried()),
                        words.number(job.total()),
                        words.number(job.failed()));
    }
}
