package io.leadledger.invoice.billingrun;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.billingrun.GenerateDrafts.Generated;
import io.leadledger.invoice.directory.Directory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
    private final Directory directory;

    BillingRunController(GenerateDrafts generateDrafts, Directory directory) {
        this.generateDrafts = generateDrafts;
        this.directory = directory;
    }

    @PostMapping
    Generated generate(@Valid @RequestBody Wanted wanted) {
        return directory
                .entity(wanted.entityId())
                .map(entity ->
                        generateDrafts.generate(entity, RequestedPeriod.of(wanted.from(), wanted.to()), Caller.name()))
                .orElseThrow(
                        () -> new RejectedException(Rejection.notArrivedYet("entityId", "entity", wanted.entityId())));
    }

    record Wanted(
            @NotNull String entityId,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}
}
