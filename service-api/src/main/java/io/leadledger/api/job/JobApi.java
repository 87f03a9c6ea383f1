package io.leadledger.api.job;

import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Jobs: work in bulk that goes on by itself, item by item; what one of them fails of stops no other. */
@HttpExchange(JobApi.PATH)
public interface JobApi {

    String PATH = "/api/v1/jobs";

    /** Lists the jobs of an entity, those that have not ended first, then the newest. */
    @GetExchange
    @Refuses("not-found")
    Page<JobAnswer> list(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Shows how far a job is, and why items of it failed. */
    @GetExchange("/{jobId}")
    JobAnswer find(@PathVariable JobId jobId);

    /**
     * Lists the items of a job in their order.
     *
     * @param outcome only those with that outcome
     */
    @GetExchange("/{jobId}/items")
    Page<JobItemAnswer> items(
            @PathVariable JobId jobId,
            @RequestParam(required = false) @Nullable JobOutcome outcome,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Stops a job after the item it is at; what is done stays done. One that has ended stays as it is. */
    @PostExchange("/{jobId}/cancellation")
    JobAnswer cancel(@PathVariable JobId jobId);

    /** Tries again, in the same job, what failed, and goes on with what was not tried. */
    @PostExchange("/{jobId}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({"job-not-ended", "nothing-to-retry"})
    JobAnswer retry(@PathVariable JobId jobId);
}
