package io.leadledger.invoice.mailing.bulk;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.job.ItemResult;
import io.leadledger.chassis.job.Job;
import io.leadledger.chassis.job.JobItem;
import io.leadledger.chassis.job.JobKind.OneByOne;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.mailing.Sendings;
import io.leadledger.invoice.mailing.Sendings.Tried;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends documents one after the other. What was sent before is sent no second time by a job. */
@Component
class SendDocuments implements OneByOne<SendDocuments.Sending> {

    /**
     * @param period absent where documents of any are named
     * @param documents which; absent: all of the period that were not sent
     */
    record Sending(@Nullable BillingPeriod period, @Nullable List<String> documents) {}

    private final Sendings sendings;
    private final UnsentDocuments documents;

    SendDocuments(Sendings sendings, UnsentDocuments documents) {
        this.sendings = sendings;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "send-documents";
    }

    @Override
    public Class<Sending> arguments() {
        return Sending.class;
    }

    @Override
    public List<JobItem> items(Job<Sending> job) {
        Sending asked = job.arguments();
        List<UnsentDocuments.Named> wanted = asked.documents() == null
                ? documents.of(job.entityId(), Objects.requireNonNull(asked.period()))
                : documents.among(job.entityId(), asked.period(), asked.documents());
        return wanted.stream().map(one -> JobItem.of(one.path(), one.number())).toList();
    }

    @Override
    public ItemResult perform(Job<Sending> job, JobItem item) {
        String documentId = item.subject().substring(item.subject().indexOf('/') + 1);
        if (sendings.wasSent(documentId)) {
            return item.repeated()
                    ? ItemResult.done(item.label())
                    : ItemResult.skipped("already-sent", "expected a document that was not sent, but it was");
        }
        Tried tried = sendings.sendNow(new Sendings.Wish(documentId, null, false, job.by()));
        if (tried.state() == SendingState.SENT) {
            return ItemResult.done(item.label());
        }
        if (tried.state() == SendingState.QUEUED) {
            return ItemResult.skipped(
                    "mail-waits",
                    "expected it to be taken at once, but it is tried again by itself: " + tried.message());
        }
        throw new RejectedException(Rejection.conflict(tried.code(), "%s", tried.message()));
    }
}
