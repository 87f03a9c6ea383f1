package io.leadledger.invoice.billingrun;

import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.invoice.billingrun.Generated;
import io.leadledger.api.invoice.billingrun.Included;
import io.leadledger.api.invoice.billingrun.InclusionForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingrun.BillingRunReader.Wanted;
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

    BillingRunController(GenerateDrafts generateDrafts, IncludeEarlierLeads inclusion, Directory directory) {
        this.generateDrafts = generateDrafts;
        this.inclusion = inclusion;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(WRITE)
    public Generated generate(BillingRunForm form) {
        Wanted wanted = BillingRunReader.read(form);
        return directory
                .entity(wanted.entityId())
                .map(entity ->
                        generateDrafts.generate(entity, wanted.period(), billed(wanted.partners()), Caller.name()))
                .orElseThrow(() -> new RejectedException(Rejection.notArrivedYet(
                        "entityId", "entity", wanted.entityId().value())));
    }

    @Override
    @PreAuthorize(WRITE)
    public Included include(InclusionForm form) {
        Wanted wanted = BillingRunReader.read(form);
        return inclusion.include(wanted.entityId(), wanted.period(), Caller.name());
    }

    private BilledPartners billed(@Nullable List<PartnerId> named) {
        if (named == null) {
            return BilledPartners.everybody();
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
        return BilledPartners.only(named);
    }
}
