package io.leadledger.portal.operator.monthend;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Work in bulk on a period that goes on while somebody looks at it. */
record RunningJobs(EntityScope scope, List<JobAnswer> jobs) {

    /** What has not ended comes first in the list. */
    private static final int LOOKED_AT = 20;

    static RunningJobs of(EntityScope scope, JobApi jobs, Period period) {
        return new RunningJobs(
                scope,
                jobs.list(scope.entityId(), LOOKED_AT, null).items().stream()
                        .filter(job -> !job.state().hasEnded())
                        .filter(job ->
                                period.from().equals(job.from()) && period.to().equals(job.to()))
                        .toList());
    }

    /** Absent where nothing goes on. */
    @Nullable
    Band band() {
        if (jobs.isEmpty()) {
            return null;
        }
        return Band.of(
                        Tone.INFO,
                        Icon.REFRESH,
                        scope.words().say("console.monthEnd.running"),
                        scope.words().say("console.monthEnd.running.text"))
                .because(jobs.stream()
                        .map(job -> List.<Part>of(
                                Part.link(new JobActions(scope, job).title(), JobActions.address(scope, job.jobId()))))
                        .toList());
    }
}
