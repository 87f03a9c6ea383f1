package io.leadledger.partner.activity;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.partner.PortalAccessEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.note.NotesChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Activity over HTTP. */
@RestController
class ActivityController implements ActivityApi {

    private static final String READ = "hasAuthority('partners:read')";

    private final FactHistory history;
    private final VisiblePartners visible;
    private final AllowedEntities allowed;
    private final MailServerHistory mail;

    ActivityController(FactHistory history, VisiblePartners visible, AllowedEntities allowed, MailServerHistory mail) {
        this.history = history;
        this.visible = visible;
        this.allowed = allowed;
        this.mail = mail;
    }

    @Override
    @PreAuthorize(READ)
    public Page<Happened> ofPartner(PartnerId partnerId, @Nullable Integer limit, @Nullable String cursor) {
        visible.require(partnerId);
        Page<Happened> found = found(
                List.of(partnerId.value(), PortalAccessEvent.subject(partnerId), NotesChanged.subject(partnerId)),
                PageRequest.of(limit, cursor, "activity", partnerId),
                Rejection.notFound("partner", partnerId));
        return visible.entities() == null ? found : found.map(ActivityController::withoutRequester);
    }

    /** What the seller of another entity may be is left out. */
    private static Happened withoutRequester(Happened fact) {
        return new Happened(
                fact.eventId(),
                fact.type(),
                fact.at(),
                fact.by(),
                fact.changes().stream()
                        .filter(change -> !change.field().equals("consultation.requesterVatId"))
                        .toList());
    }

    @Override
    @PreAuthorize(READ)
    public Page<Happened> ofEntity(EntityId entityId, @Nullable Integer limit, @Nullable String cursor) {
        allowed.require(entityId);
        return found(
                List.of(entityId.value()),
                PageRequest.of(limit, cursor, "activity", entityId),
                Rejection.notFound("entity", entityId));
    }

    @Override
    @PreAuthorize(READ)
    public Page<Happened> ofMailServer(@Nullable Integer limit, @Nullable String cursor) {
        return mail.page(PageRequest.of(limit, cursor, "activity", "smtp-settings"));
    }

    /** Whatever exists has a first fact. */
    private Page<Happened> found(List<String> subjects, PageRequest page, Rejection otherwise) {
        Page<Happened> found = history.page(subjects, page);
        if (found.approximateTotal() == 0) {
            throw new RejectedException(otherwise);
        }
        return found;
    }
}
