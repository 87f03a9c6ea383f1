package io.leadledger.partner.entity;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityWritten;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Understood;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventIds;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityCommand.Known;
import io.leadledger.partner.leadfield.UsedLeadFields;
import io.leadledger.partner.logo.LogoDesk;
import io.leadledger.partner.support.Answers;
import io.leadledger.partner.support.Sender;
import io.leadledger.partner.support.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Entities and their sellers over HTTP. */
@RestController
class EntityController implements EntityApi {

    private static final String READ = "hasAuthority('partners:read')";
    private static final String WRITE = "hasAuthority('partners:write')";

    private final Sender sender;
    private final EntityView view;
    private final IdempotentRequests idempotent;
    private final AllowedEntities allowed;
    private final UsedLeadFields used;
    private final LogoDesk logos;

    EntityController(
            Sender sender,
            EntityView view,
            IdempotentRequests idempotent,
            AllowedEntities allowed,
            UsedLeadFields used,
            LogoDesk logos) {
        this.sender = sender;
        this.view = view;
        this.idempotent = idempotent;
        this.allowed = allowed;
        this.used = used;
        this.logos = logos;
    }

    @Override
    @PreAuthorize(READ)
    public Page<EntityAnswer> list(@Nullable String externalId, @Nullable Integer limit, @Nullable String cursor) {
        View.Narrowing narrowing =
                new View.Narrowing(externalId, null, null, null, allowed.limit().orElse(null));
        return view.list(narrowing, PageRequest.of(limit, cursor, "entities", narrowing))
                .map(EntityView::answer);
    }

    @Override
    @PreAuthorize(READ)
    public EntityAnswer find(EntityId entityId) {
        allowed.require(entityId);
        return EntityView.answer(Answers.found(view.find(entityId), "entity", entityId));
    }

    @Override
    @PreAuthorize(READ)
    public List<String> fieldsInUse(EntityId entityId) {
        allowed.require(entityId);
        Answers.found(view.find(entityId), "entity", entityId);
        return used.of(entityId).stream().sorted().toList();
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public EntityWritten define(@Nullable IdempotencyKey key, EntityForm form) {
        return idempotent.once(
                IdempotencyKey.textOf(key), List.of(PATH, form), EntityWritten.class, () -> define(form));
    }

    @Override
    @PreAuthorize(WRITE)
    public EntityWritten redefine(EntityId entityId, @Nullable IfMatch seen, EntityForm form) {
        return change(seen, EntityReader.redefine(entityId, form, known(entityId)));
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public EntityWritten changeSeller(EntityId entityId, @Nullable IfMatch seen, SellerForm form) {
        return change(seen, EntityReader.seller(entityId, form));
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public EntityWritten changeLogo(EntityId entityId, @Nullable IfMatch seen, byte[] picture) {
        allowed.require(entityId);
        ExpectedVersion.seen(seen);
        return change(seen, EntityReader.logo(entityId, logos.read(picture)));
    }

    @Override
    @PreAuthorize(Caller.ADMINISTERS)
    public EntityWritten removeLogo(EntityId entityId, @Nullable IfMatch seen) {
        return change(seen, Understood.of(new EntityCommand.ChangeSellerLogo(entityId, null)));
    }

    private Known known(EntityId entityId) {
        return new Known(used.of(entityId), Caller.administers());
    }

    private EntityWritten define(EntityForm form) {
        OnEntity command = OnEntity.first(EntityReader.define(new EntityId(EventIds.next()), form));
        return written(sender.send(command, EntityView.KEY_CONSTRAINT, taken(form.externalId())));
    }

    private static Rejection taken(@Nullable String key) {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "external-id-taken",
                "externalId",
                "expected a key that looks like no other but " + key + " is taken or looks like one that is");
    }

    private EntityWritten change(@Nullable IfMatch seen, Understood<EntityCommand> asked) {
        allowed.require(asked.command().entityId());
        return written(sender.send(OnEntity.seen(ExpectedVersion.seen(seen), asked)));
    }

    private static EntityWritten written(Done done) {
        return new EntityWritten(new EntityId(done.id()), done.version(), done.eventIds());
    }
}
