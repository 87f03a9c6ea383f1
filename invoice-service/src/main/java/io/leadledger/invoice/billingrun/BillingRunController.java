package io.leadledger.invoice.billingrun;

import io.leadledger.api.invoice.billingrun.Generated;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.access.AboutEntity;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.billingrun.IncludeEarlierLeads.Included;
import io.leadledger.invoice.directory.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Generates the drafts of a period. */
@RestController
@RequestMapping("/api/v1/billing-runs")
@PreAuthorize("hasAuthority('invoices:write')")
class BillingRunController {

    private final GenerateDrafts generateDrafts;
    private final IncludeEarlierLeads inclusion;
    private final Directory directory;

    BillingRunController(GenerateDrafts generateDrafts, IncludeEarlierLeads inclusion, Directory directory) {
        this.generateDrafts = generateDrafts;
        this.inclusion = inclusion;
        this.directory = directory;
    }

    @PostMapping
    Generated generate(@Valid @RequestBody Wanted wanted) {
        BillingPeriod period = RequestedPeriod.of(wanted.from(), wanted.to());
        return directory
                .entity(new EntityId(wanted.entityId()))
                .map(entity -> generateDrafts.generate(entity, period, billed(wanted), Caller.name()))
                .orElseThrow(
                        () -> new RejectedException(Rejection.notArrivedYet("entityId", "entity", wanted.entityId())));
    }

    /** Lets what nobody billed of an earlier period be late leads of the next invoices, without invoices of its own. */
    @PostMapping("/inclusion")
    Included include(@Valid @RequestBody Earlier earlier) {
        BillingPeriod period = RequestedPeriod.of(earlier.from(), earlier.to());
        return inclusion.include(new EntityId(earlier.entityId()), period, Caller.name());
    }

    private BilledPartners billed(Wanted wanted) {
        if (wanted.partnerIds() == null) {
            return BilledPartners.everybody();
        }
        List<PartnerId> named = wanted.partnerIds().stream().map(PartnerId::new).toList();
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

    /** @param partnerIds the partners to bill; absent: everybody with something to bill */
    record Wanted(
            @NotBlank @Printable String entityId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 5_000) @Nullable List<@NotBlank @Printable String> partnerIds)
            implements AboutEntity {}

    record Earlier(
            @NotBlank @Printable String entityId,
            @NotNull LocalDate from,
            @NotNull LocalDate to) implements AboutEntity {}
}
