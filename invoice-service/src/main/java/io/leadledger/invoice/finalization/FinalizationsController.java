package io.leadledger.invoice.finalization;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.finalization.FinalizationsApi;
import io.leadledger.api.invoice.finalization.FinalizationsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.finalization.FinalizationsReader.Wanted;
import io.leadledger.invoice.finalization.FinalizeDrafts.Chosen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Finalizing in bulk over HTTP. */
@RestController
class FinalizationsController implements FinalizationsApi {

    private final FinalizeDrafts finalizeDrafts;
    private final Drafts drafts;
    private final Directory directory;
    private final Jobs jobs;
    private final IdempotentRequests requests;

    FinalizationsController(
            FinalizeDrafts finalizeDrafts, Drafts drafts, Directory directory, Jobs jobs, IdempotentRequests requests) {
        this.finalizeDrafts = finalizeDrafts;
        this.drafts = drafts;
        this.directory = directory;
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:write')")
    public JobAnswer start(@Nullable IdempotencyKey key, FinalizationsForm form) {
        Wanted wanted = FinalizationsReader.read(form);
        if (directory.entity(wanted.entityId()).isEmpty()) {
            throw new RejectedException(Rejection.notArrivedYet("entityId", "entity", wanted.entityId()));
        }
        requireKnown(wanted.entityId(), wanted.finalizing().drafts());
        BillingPeriod period = wanted.finalizing().period();
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("finalizations", form),
                JobAnswer.class,
                () -> jobs.start(
                        finalizeDrafts,
                        new Jobs.Wish<>(wanted.entityId(), wanted.finalizing(), period.from(), period.to())));
    }

    private void requireKnown(EntityId entityId, @Nullable List<Chosen> chosen) {
        if (chosen == null) {
            return;
        }
        Set<InvoiceId> known = drafts
                .among(entityId, chosen.stream().map(Chosen::invoiceId).toList())
                .stream()
                .map(DraftRow::invoiceId)
                .collect(Collectors.toSet());
        List<Rejection> unknown = IntStream.range(0, chosen.size())
                .filter(i -> !known.contains(chosen.get(i).invoiceId()))
                .mapToObj(i -> Rejection.rule(
                        "unknown-draft",
                        "drafts[%d].invoiceId".formatted(i),
                        "expected the id of a draft of the entity, but was %s",
                        chosen.get(i).invoiceId()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RejectedException(unknown);
        }
    }
}
