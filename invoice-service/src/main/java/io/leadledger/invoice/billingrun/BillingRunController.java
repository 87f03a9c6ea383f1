package io.leadledger.invoice.billingrun;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.invoice.billingrun.Included;
import io.leadledger.api.invoice.billingrun.InclusionForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRunReader.Wanted;
import io.leadledger.invoice.billingrun.GenerateDrafts.Billing;
import io.leadledger.invoice.directory.Directory;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Billing runs over HTTP. */
@RestController
class BillingRunController implements BillingRunApi {

    private static final String WRITE = "hasAuthority('invoices:write')";

    private final GenerateDrafts generateDrafts;
    private final IncludeEarlierLeads inclusion;
    private final Directory directory;
    private final Jobs jobs;
    private final IdempotentRequests requests;

    BillingRunController(
            GenerateDrafts generateDrafts,
            IncludeEarlierLeads inclusion,
            Directory directory,
            Jobs jobs,
            IdempotentRequests requests) {
        this.generateDrafts = generateDrafts;
        this.inclusion = inclusion;
        this.directory = directory;
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(WRITE)
    public JobAnswer generate(@Nullable IdempotencyKey key, BillingRunForm form) {
        Wanted wanted = BillingRunReader.read(form);
        if (directory.entity(wanted.entityId()).isEmpty()) {
            throw new RejectedException(Rejection.notArrivedYet("entityId", "entity", wanted.entityId()));
        }
        requireKnown(wanted.partners());
        BillingPeriod period = wanted.period();
        Billing billing = new Billing(period, wanted.partners());
        return requests.once(
                IdempotencyKey.textOf(key),
                List.of("billing-run", form),
                JobAnswer.class,
                () -> jobs.start(
                        generateDrafts, new Jobs.Wish<>(wanted.entityId(), billing, period.from(), period.to())));
    }

    @Override
    @PreAuthorize(WRITE)
    public Included include(InclusionForm form) {
        Wanted wanted = BillingRunReader.read(form);
        return inclusion.include(wanted.entityId(), wanted.period(), Caller.name());
    }

    private void requireKnown(@Nullable List<PartnerId> named) {
        if (named == null) {
            return;
        }
        Set<PartnerId> known = directory.partners(named).keySet();
        List<Rejection> unknown = IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .mapToObj(i -> Rejection.rule(
                        "unknown-partner",
                        "partnerIds[%d]".formatted(i),
                        "expected the id of a partner, but was %s",
                        named.get(i)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RejectedException(unknown);
        }
    }
}
