package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.api.partner.vatid.VatIdCheckForm;
import io.leadledger.api.partner.vatid.VatIdChecks;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.vatidcheck.AskingVies.Wish;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Checks of VAT IDs over HTTP. */
@RestController
class VatIdCheckController implements VatIdCheckApi {

    private static final String READ = "hasAuthority('partners:read')";
    private static final String WRITE = "hasAuthority('partners:write')";

    private final AskingVies asking;
    private final Requesters requesters;
    private final VisiblePartners visible;
    private final AllowedEntities allowed;

    VatIdCheckController(AskingVies asking, Requesters requesters, VisiblePartners visible, AllowedEntities allowed) {
        this.asking = asking;
        this.requesters = requesters;
        this.visible = visible;
        this.allowed = allowed;
    }

    @Override
    @PreAuthorize(READ)
    public VatIdChecks ofPartner(PartnerId partnerId) {
        return asking.checks(Subject.of(visible.require(partnerId)), allowed.forSql());
    }

    @Override
    @PreAuthorize(WRITE)
    public ViesInquiry checkPartner(PartnerId partnerId, VatIdCheckForm form) {
        Subject partner = Subject.of(visible.require(partnerId));
        Findings findings = new Findings();
        String entityId = findings.optional("entityId", form.entityId(), Texts::line);
        findings.throwIfAny();
        return asking.ask(
                entityId == null
                        ? new Wish(
                                partner,
                                requesters.of(partner, allowed.forSql()).orElse(null),
                                null)
                        : inTheNameOf(new EntityId(entityId), partner));
    }

    @Override
    @PreAuthorize(READ)
    public VatIdChecks ofSeller(EntityId entityId) {
        return asking.checks(Subject.of(allowed.require(entityId)), null);
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public ViesInquiry checkSeller(EntityId entityId) {
        return asking.ask(inTheNameOf(entityId, Subject.of(allowed.require(entityId))));
    }

    /** In that of its seller, if that has a VAT ID of the EU. */
    private Wish inTheNameOf(EntityId entityId, Subject of) {
        HeldVatId seller = asking.held(Subject.of(allowed.require(entityId)))
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        return new Wish(of, entityId, seller.asked(), null);
    }
}
