package io.leadledger.invoice.reminder;

import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.mailing.Sendings;
import io.leadledger.invoice.mailing.Sendings.Reminder;
import io.leadledger.invoice.mailing.Sendings.Tried;
import io.leadledger.invoice.mailing.Sendings.Wish;
import io.leadledger.invoice.reminder.RemindedInvoices.Reminded;
import org.springframework.stereotype.Component;

/** Reminds partners of overdue invoices, by mail. */
@Component
class Reminders {

    private final RemindedInvoices invoices;
    private final Sendings sendings;
    private final DocumentArchive archive;

    Reminders(RemindedInvoices invoices, Sendings sendings, DocumentArchive archive) {
        this.invoices = invoices;
        this.sendings = sendings;
        this.archive = archive;
    }

    /** As it would go out now; throws {@link RejectedException} {@code no-recipient}, {@code not-final}. */
    MailPreview preview(InvoiceId invoiceId, int step) {
        Reminded reminded = get(invoiceId);
        return sendings.preview(
                archive.document(invoiceId.value()).orElseThrow(),
                new Reminder(step, reminded.standing().open()));
    }

    /** Takes on to send one; throws {@link RejectedException} with what stands against it. */
    SendingAnswer remind(InvoiceId invoiceId, int step, boolean again, String by) {
        return sendings.send(wish(invoiceId, step, again, by));
    }

    /** Sends one in the present thread; throws {@link RejectedException} with what stands against it. */
    Tried remindNow(InvoiceId invoiceId, int step, String by) {
        return sendings.sendNow(wish(invoiceId, step, false, by));
    }

    /** Whether that reminder went out, or a later one. */
    boolean wasSent(InvoiceId invoiceId, int step) {
        return get(invoiceId).standing().lastStep() >= step;
    }

    private Wish wish(InvoiceId invoiceId, int step, boolean again, String by) {
        Reminded reminded = get(invoiceId);
        ReminderRules.against(step, again, reminded.standing()).ifPresent(reason -> {
            throw new RejectedException(reason);
        });
        return new Wish(
                invoiceId.value(), new Reminder(step, reminded.standing().open()), again, by);
    }

    private Reminded get(InvoiceId invoiceId) {
        return invoices.find(invoiceId)
                .orElseThrow(() -> new RejectedException(
                        Rejection.conflict("not-final", "expected a final invoice, but this one has no number")));
    }
}
