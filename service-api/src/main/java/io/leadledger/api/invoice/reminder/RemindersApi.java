package io.leadledger.api.invoice.reminder;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.id.EntityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Reminders of all overdue invoices of an entity, and when they go out by themselves. */
@HttpExchange("/api/v1/reminders")
public interface RemindersApi {

    /** Lists the overdue invoices, each with the reminders that were sent and the one that follows. */
    @GetExchange
    @Refuses("not-found")
    OverdueInvoices overdue(@RequestParam EntityId entityId);

    /**
     * Takes on a job that sends reminders, one after the other. Its items are the invoices; the result of one is its number. What
     * was paid or reminded of meanwhile is skipped.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses("not-found")
    JobAnswer start(
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody RemindersForm form);

    /** Shows when reminders go out; by themselves only once somebody turns that on. */
    @GetExchange("/plan")
    @Refuses("not-found")
    ReminderPlan plan(@RequestParam EntityId entityId);

    /** Says anew when reminders go out. Between two of them lie as many days as between their steps, also of what is long overdue. */
    @PutExchange("/plan")
    @Refuses("not-found")
    ReminderPlan change(
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody ReminderPlanForm form);
}
