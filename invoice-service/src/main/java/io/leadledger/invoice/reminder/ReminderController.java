package io.leadledger.invoice.reminder;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.reminder.ReminderApi;
import io.leadledger.api.invoice.reminder.ReminderForm;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.draft.Drafts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of one invoice over HTTP. */
@RestController
class ReminderController implements ReminderApi {

    private final Reminders reminders;
    private final Drafts drafts;
    private final IdempotentRequests requests;

    ReminderController(Reminders reminders, Drafts drafts, IdempotentRequests requests) {
        this.reminders = reminders;
        this.drafts = drafts;
        this.requests = requests;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public MailPreview preview(InvoiceId invoiceId, @Nullable String step) {
        return reminders.preview(known(invoiceId), PlanReader.step(step));
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public SendingAnswer remind(InvoiceId invoiceId, @Nullable IdempotencyKey key, ReminderForm form) {
        int step = PlanReader.step(form.step());
        boolean again = Boolean.TRUE.equals(form.again());
        InvoiceId known = known(invoiceId);
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("remind", known, step, again),
                SendingAnswer.class,
                () -> reminders.remind(known, step, again, Caller.name()));
    }

    /** Throws {@code not-found} for an invoice nobody made. */
    private InvoiceId known(InvoiceId invoiceId) {
        return drafts.get(invoiceId).invoiceId();
    }
}
