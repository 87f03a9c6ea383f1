package io.leadledger.invoice.mailing.bulk;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.sending.SendingsApi;
import io.leadledger.api.invoice.sending.SendingsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.mailing.bulk.SendDocuments.Sending;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Sending in bulk over HTTP. */
@RestController
class SendingsController implements SendingsApi {

    private static final Lists.Items<String> DOCUMENTS = new Lists.Items<>(5_000, Texts::line);

    private final SendDocuments sendDocuments;
    private final UnsentDocuments documents;
    private final Directory directory;
    private final Jobs jobs;
    private final IdempotentRequests requests;

    SendingsController(
            SendDocuments sendDocuments,
            UnsentDocuments documents,
            Directory directory,
            Jobs jobs,
            IdempotentRequests requests) {
        this.sendDocuments = sendDocuments;
        this.documents = documents;
        this.directory = directory;
        this.jobs = jobs;
        this.requests = requests;
    }

    private record Wanted(EntityId entityId, Sending sending) {}

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public JobAnswer start(@Nullable IdempotencyKey key, SendingsForm form) {
        Wanted wanted = read(form);
        if (directory.entity(wanted.entityId()).isEmpty()) {
            throw new RejectedException(Rejection.notArrivedYet("entityId", "entity", wanted.entityId()));
        }
        requireKnown(wanted);
        BillingPeriod period = wanted.sending().period();
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("sendings", form),
                JobAnswer.class,
                () -> jobs.start(
                        sendDocuments,
                        new Jobs.Wish<>(
                                wanted.entityId(),
                                wanted.sending(),
                                period == null ? null : period.from(),
                                period == null ? null : period.to())));
    }

    private static Wanted read(SendingsForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        boolean ofAnyPeriod = form.documents() != null && form.from() == null && form.to() == null;
        BillingPeriod period = ofAnyPeriod ? null : RequestedPeriod.read(found, form.from(), form.to());
        List<String> chosen = Lists.of(found, "documents", form.documents(), DOCUMENTS);
        found.throwIfAny();
        return new Wanted(
                new EntityId(Objects.requireNonNull(entity)),
                new Sending(period, form.documents() == null ? null : chosen));
    }

    private void requireKnown(Wanted wanted) {
        List<String> chosen = wanted.sending().documents();
        if (chosen == null) {
            return;
        }
        Set<String> known = documents.among(wanted.entityId(), wanted.sending().period(), chosen).stream()
                .map(UnsentDocuments.Named::documentId)
                .collect(Collectors.toSet());
        List<Rejection> unknown = IntStream.range(0, chosen.size())
                .filter(i -> !known.contains(chosen.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "unknown-document",
                        "documents[%d]".formatted(i),
                        "expected the id of an invoice or a credit note, of the period where there is one, but was %s",
                        chosen.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RejectedException(unknown);
        }
    }
}
