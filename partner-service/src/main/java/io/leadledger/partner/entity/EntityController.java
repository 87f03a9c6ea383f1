package io.leadledger.partner.entity;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.chassis.web.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventIds;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityCommand.ChangeSellerProfile;
import io.leadledger.partner.entity.EntityCommand.DefineEntity;
import io.leadledger.partner.entity.EntityCommand.RedefineEntity;
import io.leadledger.partner.support.Answers;
import io.leadledger.partner.support.Sender;
import io.leadledger.partner.support.View.Versioned;
import io.leadledger.partner.support.View;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities and their sellers over HTTP. */
@RestController
@RequestMapping(EntityController.PATH)
class EntityController {

    static final String PATH = "/api/v1/entities";

    private final Sender sender;
    private final EntityView view;
    private final IdempotentRequests idempotent;
    private final AllowedEntities allowed;

    EntityController(Sender sender, EntityView view, IdempotentRequests idempotent, AllowedEntities allowed) {
        this.sender = sender;
        this.view = view;
        this.idempotent = idempotent;
        this.allowed = allowed;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('partners:read')")
    Page<EntityAnswer> list(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        View.Narrowing narrowing =
                new View.Narrowing(externalId, null, null, allowed.limit().orElse(null));
        Page<Versioned<EntityState>> page = view.list(narrowing, PageRequest.of(limit, cursor, "entities", narrowing));
        return new Page<>(
                page.items().stream().map(EntityAnswer::of).toList(), page.nextCursor(), page.approximateTotal());
    }

    @GetMapping("/{entityId}")
    @PreAuthorize("hasAuthority('partners:read')")
    ResponseEntity<EntityAnswer> find(@PathVariable EntityId entityId) {
        allowed.require(entityId);
        EntityAnswer entity = EntityAnswer.of(Answers.found(view.find(entityId), "entity", entityId));
        return Answers.ok(entity.version(), entity);
    }

    /** Says VAT rates and tax regime too, so people need to be administrators. */
    @PostMapping
    @PreAuthorize(Caller.ADMINISTERS)
    ResponseEntity<EntityWritten> define(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody EntityForm form) {
        EntityWritten written = idempotent.once(key, List.of(PATH, form), EntityWritten.class, () -> define(form));
        return Answers.created(PATH + '/' + written.entityId(), written.version(), written);
    }

    @PutMapping("/{entityId}")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<EntityWritten> redefine(
            @PathVariable EntityId entityId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody EntityForm form) {
        return change(ifMatch, new RedefineEntity(entityId, form, Caller.administers()));
    }

    @PutMapping("/{entityId}/seller-profile")
    @PreAuthorize(Caller.ADMINISTERS)
    ResponseEntity<EntityWritten> changeSeller(
            @PathVariable EntityId entityId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody SellerForm form) {
        return change(ifMatch, new ChangeSellerProfile(entityId, form));
    }

    private EntityWritten define(EntityForm form) {
        OnEntity command = OnEntity.first(new DefineEntity(new EntityId(EventIds.next()), form));
        return EntityWritten.of(sender.send(command, EntityView.KEY_CONSTRAINT, taken(form.externalId())));
    }

    private static Rejection taken(@Nullable String key) {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "external-id-taken",
                "externalId",
                "expected a key that looks like no other but " + key + " is taken or looks like one that is");
    }

    private ResponseEntity<EntityWritten> change(@Nullable String ifMatch, EntityCommand command) {
        allowed.require(command.entityId());
        EntityWritten written = EntityWritten.of(sender.send(OnEntity.seen(ExpectedVersion.of(ifMatch), command)));
        return Answers.ok(written.version(), written);
    }
}
