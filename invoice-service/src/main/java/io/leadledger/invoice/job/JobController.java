package io.leadledger.invoice.job;

import io.leadledger.api.Page;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.chassis.job.JobReading;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Jobs over HTTP; all that this service does in bulk is about invoices, and so are its scopes. */
@RestController
class JobController implements JobApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final String WRITE = "hasAuthority('invoices:write')";

    private final Jobs jobs;
    private final JobReading reading;

    JobController(Jobs jobs, JobReading reading) {
        this.jobs = jobs;
        this.reading = reading;
    }

    @Override
    @PreAuthorize(READ)
    public Page<JobAnswer> list(EntityId entityId, @Nullable Integer limit, @Nullable String cursor) {
        return reading.ofEntity(entityId, limit, cursor);
    }

    @Override
    @PreAuthorize(READ)
    public JobAnswer find(JobId jobId) {
        return reading.get(jobId);
    }

    @Override
    @PreAuthorize(READ)
    public Page<JobItemAnswer> items(
            JobId jobId, @Nullable JobOutcome outcome, @Nullable Integer limit, @Nullable String cursor) {
        return reading.items(jobId, outcome, limit, cursor);
    }

    @Override
    @PreAuthorize(WRITE)
    public JobAnswer cancel(JobId jobId) {
        return jobs.cancel(jobId);
    }

    @Override
    @PreAuthorize(WRITE)
    public JobAnswer retry(JobId jobId) {
        return jobs.retry(jobId);
    }
}
