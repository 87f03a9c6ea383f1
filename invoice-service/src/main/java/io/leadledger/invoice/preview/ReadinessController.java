package io.leadledger.invoice.preview;

import io.leadledger.api.invoice.preview.Readiness;
import io.leadledger.api.invoice.preview.ReadinessApi;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** What invoices would lack, over HTTP. */
@RestController
class ReadinessController implements ReadinessApi {

    /** Parties and their tax are those of now; which days are billed does not matter to them. */
    private static final BillingPeriod ANY = new BillingPeriod(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));

    private final Directory directory;
    private final AllowedEntities allowed;

    ReadinessController(Directory directory, AllowedEntities allowed) {
        this.directory = directory;
        this.allowed = allowed;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public Readiness readiness(EntityId entityId, PartnerId partnerId) {
        KnownEntity entity = directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        KnownPartner partner = directory.partners(List.of(partnerId)).get(partnerId);
        if (partner == null || !isVisible(partnerId, entityId)) {
            throw new RejectedException(Rejection.notFound("partner", partnerId));
        }
        BillingBasis basis = BillingBases.of(entity, partner, ANY);
        return new Readiness(partnerId, basis.blockers(), basis.warnings(), directory.version(partnerId));
    }

    /** Who is limited to entities sees the partners that are assigned there (D-01). */
    private boolean isVisible(PartnerId partnerId, EntityId entityId) {
        return allowed.forSql() == null || directory.isAssigned(partnerId, entityId);
    }
}
