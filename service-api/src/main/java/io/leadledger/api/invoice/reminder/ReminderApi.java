package io.leadledger.api.invoice.reminder;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Reminds a partner of one overdue invoice. Reminders that were sent are among the mails with the invoice. */
@HttpExchange("/api/v1/invoices/{invoiceId}/reminders")
public interface ReminderApi {

    /** Shows the reminder of a step as it would go out now. */
    @GetExchange("/preview")
    @Refuses({"no-recipient", "not-a-number", "not-final", "out-of-range", "required"})
    MailPreview preview(@PathVariable InvoiceId invoiceId, @RequestParam(required = false) @Nullable String step);

    /**
     * Takes on to send a reminder with the invoice. A step is never skipped, and neither repeated nor followed by another on the
     * same day unless that is asked for. No fee and no interest is claimed.
     */
    @PostExchange
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Refuses({
        "already-reminded",
        "already-sent",
        "no-recipient",
        "not-final",
        "not-overdue",
        "nothing-open",
        "reminded-today",
        "step-skipped"
    })
    SendingAnswer remind(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable IdempotencyKey key,
            @RequestBody ReminderForm form);
}
