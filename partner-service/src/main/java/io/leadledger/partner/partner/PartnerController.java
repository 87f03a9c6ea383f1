package io.leadledger.partner.partner;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.web.Page;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.partner.PartnerCommand.ActivatePartner;
import io.leadledger.partner.partner.PartnerCommand.ChangeBillingDetails;
import io.leadledger.partner.partner.PartnerCommand.ChangePartnerDetails;
import io.leadledger.partner.partner.PartnerCommand.DeactivatePartner;
import io.leadledger.partner.support.Answers;
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

/** Partners and their billing data over HTTP. */
@RestController
@RequestMapping(PartnerController.PATH)
class PartnerController {

    static final String PATH = "/api/v1/partners";

    private final PartnerCommands commands;
    private final PartnerView view;
    private final IdempotentRequests idempotent;
    private final VisiblePartners visible;

    PartnerController(
            PartnerCommands commands, PartnerView view, IdempotentRequests idempotent, VisiblePartners visible) {
        this.commands = commands;
        this.view = view;
        this.idempotent = idempotent;
        this.visible = visible;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('partners:read')")
    Page<PartnerAnswer> list(
            @RequestParam(required = false) @Nullable String externalId,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        View.Narrowing narrowing = new View.Narrowing(externalId, text, active, visible.entities());
        Page<Versioned<PartnerState>> page = view.list(narrowing, PageRequest.of(limit, cursor, "partners", narrowing));
        return new Page<>(
                page.items().stream().map(PartnerAnswer::of).toList(), page.nextCursor(), page.approximateTotal());
    }

    @GetMapping("/{partnerId}")
    @PreAuthorize("hasAuthority('partners:read')")
    ResponseEntity<PartnerAnswer> find(@PathVariable PartnerId partnerId) {
        visible.require(partnerId);
        PartnerAnswer partner = PartnerAnswer.of(Answers.found(view.find(partnerId), "partner", partnerId));
        return Answers.ok(partner.version(), partner);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<PartnerWritten> register(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody PartnerForm form) {
        PartnerWritten written =
                idempotent.once(key, List.of(PATH, form), PartnerWritten.class, () -> commands.register(form));
        return Answers.created(PATH + '/' + written.partnerId(), written.version(), written);
    }

    @PutMapping("/{partnerId}")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<PartnerWritten> changeDetails(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PartnerForm.DetailsChange body) {
        return change(ifMatch, new ChangePartnerDetails(partnerId, body.details()));
    }

    @PutMapping("/{partnerId}/billing-details")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<PartnerWritten> changeBilling(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody BillingForm body) {
        return change(ifMatch, new ChangeBillingDetails(partnerId, body));
    }

    @PutMapping("/{partnerId}/activation")
    @PreAuthorize("hasAuthority('partners:write')")
    ResponseEntity<PartnerWritten> changeActivation(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PartnerForm.Activation body) {
        visible.require(partnerId);
        return change(ifMatch, activation(partnerId, body.active()));
    }

    private static PartnerCommand activation(PartnerId partnerId, @Nullable Boolean active) {
        if (active == null) {
            throw new RejectedException(
                    Rejection.rule("missing", "active", "expected true or false but it is missing"));
        }
        return active ? new ActivatePartner(partnerId) : new DeactivatePartner(partnerId);
    }

    private ResponseEntity<PartnerWritten> change(@Nullable String ifMatch, PartnerCommand command) {
        visible.require(command.partnerId());
        PartnerWritten written = commands.change(ifMatch, command);
        return Answers.ok(written.version(), written);
    }
}
