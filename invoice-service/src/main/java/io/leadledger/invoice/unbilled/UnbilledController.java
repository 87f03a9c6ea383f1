package io.leadledger.invoice.unbilled;

import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.access.AboutEntity;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingperiod.RequestedPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells which leads are on no invoice: what came after the billing of their period, and what nobody billed. */
@RestController
@RequestMapping("/api/v1/ledger")
@PreAuthorize("hasAuthority('invoices:read')")
class UnbilledController {

    private final Ledger ledger;
    private final Directory directory;
    private final Clock clock;

    UnbilledController(Ledger ledger, Directory directory, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.clock = clock;
    }

    @PostMapping("/unbilled")
    Unbilled unbilled(@Valid @RequestBody Question question) {
        List<UnbilledLeads> leads = leads(question);
        Map<PartnerId, KnownPartner> known =
                directory.partners(leads.stream().map(UnbilledLeads::partnerId).toList());
        return new Unbilled(leads.stream()
                .map(one -> PartnerLeads.of(one, known.get(one.partnerId())))
                .toList());
    }

    /** Months before the present one whose leads no billing run has covered, the oldest first. */
    @GetMapping("/unrun-months")
    List<UnrunMonth> unrunMonths(@RequestParam EntityId entityId) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), entity.timeZone());
        return ledger.unrun(entityId, today.withDayOfMonth(1));
    }

    private List<UnbilledLeads> leads(Question question) {
        BillingPeriod period = RequestedPeriod.of(question.from(), question.to());
        List<UUID> among = question.transactionIds();
        return among == null
                ? ledger.unbilled(new EntityId(question.entityId()), period)
                : ledger.unbilled(
                        new EntityId(question.entityId()),
                        period,
                        among.stream()
                                .map(id -> new TransactionId(id.toString()))
                                .toList());
    }

    /** @param transactionIds asks about these alone; absent: about all */
    record Question(
            @NotBlank @Printable String entityId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 5_000) @Nullable List<@NotNull UUID> transactionIds)
            implements AboutEntity {}

    record Unbilled(List<PartnerLeads> partners) {}

    /** @param partnerExternalId absent while the partner has not arrived here */
    record PartnerLeads(PartnerId partnerId, @Nullable String partnerExternalId, int leads, Money net) {

        static PartnerLeads of(UnbilledLeads leads, @Nullable KnownPartner partner) {
            return new PartnerLeads(
                    leads.partnerId(),
                    partner == null ? null : partner.registered().externalId(),
                    leads.leads(),
                    leads.net());
        }
    }
}
