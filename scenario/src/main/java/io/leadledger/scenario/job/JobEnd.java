package io.leadledger.scenario.job;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.api.Waiting;
import java.time.Duration;
import java.util.List;

/** Waits for the end of jobs; a long one says now and then how far it is. */
public final class JobEnd {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);

    private final Waiting waiting;
    private final JobApi jobs;
    private final Narration narration;

    public JobEnd(Api api, Narration narration) {
        this.waiting = api.waiting();
        this.jobs = api.client(JobApi.class);
        this.narration = narration;
    }

    /**
     * The job as it ended; throws {@link RunFailed} when it does not go on for two minutes, or ends without having been done.
     *
     * @param verb what it does, for the person at the terminal: {@code generated}
     */
    public JobAnswer await(String verb, JobAnswer taken) {
        var job = taken;
        var standstill = waiting.limit(LONGEST_STANDSTILL);
        var silence = waiting.limit(BETWEEN_WORDS);
        while (!job.state().hasEnded()) {
            if (standstill.isOver()) {
                throw new RunFailed("expected the job %s to go on, but it stands at %d of %d (%s)"
                        .formatted(job.jobId(), job.tried(), job.total(), job.state()));
            }
            standstill.pause(BETWEEN_LOOKS);
            var before = job;
            job = Verdict.told("show a job", () -> jobs.find(before.jobId()));
            standstill = job.tried() > before.tried() ? waiting.limit(LONGEST_STANDSTILL) : standstill;
            if (silence.isOver()) {
                narration.say(progress(verb, job));
                silence = waiting.limit(BETWEEN_WORDS);
            }
        }
        return done(job);
    }

    /** The same job once more, for what failed in it. */
    public JobAnswer again(String verb, JobAnswer ended) {
        try {
            return await(verb, jobs.retry(ended.jobId()));
        } catch (ServiceRefused refused) {
            if (refused.has("job-not-ended")) {
                return await(verb, Verdict.told("show a job", () -> jobs.find(ended.jobId())));
            }
            throw refused;
        }
    }

    /** Its items that failed. */
    public List<JobItemAnswer> failures(JobAnswer ended) {
        return ended.failed() == 0
                ? List.of()
                : Pages.all(
                        "what failed in a job",
                        cursor -> jobs.items(ended.jobId(), JobOutcome.FAILED, Pages.LIMIT, cursor));
    }

    private static String progress(String verb, JobAnswer job) {
        return "%-24s %d of %d, %d failed".formatted(verb + " so far", job.tried(), job.total(), job.failed());
    }

    private static JobAnswer done(JobAnswer job) {
        if (job.state() == JobState.CANCELLED) {
            throw new RunFailed("expected the job %s to be done, but somebody cancelled it after %d of %d"
                    .formatted(job.jobId(), job.tried(), job.total()));
        }
        if (job.state() == JobState.ABORTED) {
            throw new RunFailed("expected the job %s to be done, but it was given up: %s"
                    .formatted(job.jobId(), ApiError.sentences(ApiError.of(job.problems()))));
        }
        return job;
    }
}
