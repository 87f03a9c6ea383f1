package io.leadledger.invoice.unbilled;

import io.leadledger.api.invoice.ledger.Unbilled;
import io.leadledger.api.invoice.ledger.Unbilled.PartnerLeads;
import io.leadledger.api.invoice.ledger.UnbilledApi;
import io.leadledger.api.invoice.ledger.UnbilledForm;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.access.Owners;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.unbilled.UnbilledReader.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Tells over HTTP which leads are on no invoice. */
@RestController
class UnbilledController implements UnbilledApi {

    private static final String READ = "hasAuthority('invoices:read')";

    private final Ledger ledger;
    private final Directory directory;
    private final Clock clock;

    UnbilledController(Ledger ledger, Directory directory, Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @PreAuthorize(READ)
    public Unbilled unbilled(UnbilledForm form) {
        List<UnbilledLeads> leads = leads(UnbilledReader.read(form));
        Map<PartnerId, KnownPartner> known =
                directory.partners(leads.stream().map(UnbilledLeads::partnerId).toList());
        return new Unbilled(
                leads.stream().map(one -> told(one, known.get(one.partnerId()))).toList());
    }

    @Override
    @PreAuthorize(READ)
    public List<UnrunMonth> unrunMonths(EntityId entityId) {
        EntityDefined entity = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), entity.timeZone());
        return ledger.unrun(entityId, today.withDayOfMonth(1));
    }

    private List<UnbilledLeads> leads(Question question) {
        return question.among() == null
                ? ledger.unbilled(question.entityId(), question.period())
                : ledger.unbilled(question.entityId(), question.period(), Owners.transactionIdsAmong(question.among()));
    }

    private static PartnerLeads told(UnbilledLeads leads, @Nullable KnownPartner partner) {
        return new PartnerLeads(
                leads.partnerId(),
                partner == null ? null : partner.registered().externalId(),
                leads.leads(),
                leads.net());
    }
}
