package io.leadledger.api.invoice.schedule;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When the drafts of an entity are made by themselves. */
@HttpExchange("/api/v1/billing-schedule")
public interface BillingScheduleApi {

    /** Shows the schedule, and when it runs next; it is off until somebody turns it on. */
    @GetExchange
    @Refuses("not-found")
    BillingSchedule find(@RequestParam EntityId entityId);

    /** Says anew when drafts are made by themselves. What was due before somebody turned it on is not made up. */
    @PutExchange
    @Refuses("not-found")
    BillingSchedule change(
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody BillingScheduleForm form);

    /**
     * Lists what ran by itself, the newest first. Each period runs once; one that was missed while the service was stopped runs
     * as soon as it is there again, and is marked as late.
     */
    @GetExchange("/runs")
    @Refuses("not-found")
    Page<ScheduledRun> runs(
            @RequestParam EntityId entityId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);
}
