package io.leadledger.invoice.reminder;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.job.ItemResult;
import io.leadledger.chassis.job.Job;
import io.leadledger.chassis.job.JobItem;
import io.leadledger.chassis.job.JobKind.OneByOne;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.mailing.Sendings.Tried;
import io.leadledger.invoice.reminder.RemindedInvoices.Reminded;
import io.leadledger.invoice.reminder.SendReminders.Reminding;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Sends reminders one after the other, each of the step that was seen when it was asked for. */
@Component
class SendReminders implements OneByOne<Reminding> {

    /** What becomes of an invoice while others are reminded of is nobody's failure. */
    private static final Set<String> NOTHING_TO_DO =
            Set.of("already-reminded", "already-sent", "not-overdue", "nothing-open", "reminded-today");

    /** @param invoices each with its step */
    record Reminding(List<Chosen> invoices) {}

    record Chosen(InvoiceId invoiceId, String number, int step) {

        /** Its next step. */
        static Chosen of(Reminded reminded) {
            return new Chosen(
                    reminded.owed().invoiceId(),
                    reminded.owed().number(),
                    reminded.standing().nextStep().orElseThrow());
        }
    }

    private final Reminders reminders;

    SendReminders(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "send-reminders";
    }

    @Override
    public Class<Reminding> arguments() {
        return Reminding.class;
    }

    @Override
    public List<JobItem> items(Job<Reminding> job) {
        return job.arguments().invoices().stream()
                .map(one -> JobItem.of(one.invoiceId().value(), one.number()))
                .toList();
    }

    @Override
    public ItemResult perform(Job<Reminding> job, JobItem item) {
        InvoiceId invoiceId = new InvoiceId(item.subject());
        int step = job.arguments().invoices().stream()
                .filter(one -> one.invoiceId().equals(invoiceId))
                .findFirst()
                .orElseThrow()
                .step();
        if (item.repeated() && reminders.wasSent(invoiceId, step)) {
            return ItemResult.done(item.label());
        }
        try {
            Tried tried = reminders.remindNow(invoiceId, step, job.by());
            if (tried.state() == SendingState.SENT) {
                return ItemResult.done(item.label());
            }
            throw new RejectedException(Rejection.conflict(tried.code(), "%s", tried.message()));
        } catch (RejectedException refused) {
            Rejection reason = refused.reasons().getFirst();
            if (NOTHING_TO_DO.contains(reason.code())) {
                return ItemResult.skipped(reason.code(), reason.message());
            }
            throw refused;
        }
    }
}
