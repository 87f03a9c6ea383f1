package io.leadledger.partner.partner;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Understood;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.note.Tags;
import io.leadledger.partner.support.Answers;
import io.leadledger.partner.support.View;
import io.leadledger.partner.support.View.Versioned;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Partners over HTTP. */
@RestController
class PartnerController implements PartnerApi {

    private static final String READ = "hasAuthority('partners:read')";
    private static final String WRITE = "hasAuthority('partners:write')";

    private final PartnerCommands commands;
    private final PartnerView view;
    private final IdempotentRequests idempotent;
    private final VisiblePartners visible;
    private final Tags tags;

    PartnerController(
            PartnerCommands commands,
            PartnerView view,
            IdempotentRequests idempotent,
            VisiblePartners visible,
            Tags tags) {
        this.commands = commands;
        this.view = view;
        this.idempotent = idempotent;
        this.visible = visible;
        this.tags = tags;
    }

    @Override
    @PreAuthorize(READ)
    public Page<PartnerAnswer> list(
            @Nullable String externalId,
            @Nullable String text,
            @Nullable Boolean active,
            @Nullable String tag,
            @Nullable Integer limit,
            @Nullable String cursor) {
        View.Narrowing narrowing = new View.Narrowing(externalId, text, active, tag, visible.entities());
        Page<Versioned<PartnerState>> page = view.list(narrowing, PageRequest.of(limit, cursor, "partners", narrowing));
        Map<PartnerId, List<String>> tagged = tags.of(
                page.items().stream().map(one -> one.state().partnerId()).toList());
        return page.map(
                one -> PartnerView.answer(one, tagged.getOrDefault(one.state().partnerId(), List.of()), isLimited()));
    }

    @Override
    @PreAuthorize(READ)
    public PartnerAnswer find(PartnerId partnerId) {
        visible.require(partnerId);
        return PartnerView.answer(
                Answers.found(view.find(partnerId), "partner", partnerId),
                tags.of(List.of(partnerId)).getOrDefault(partnerId, List.of()),
                isLimited());
    }

    private boolean isLimited() {
        return visible.entities() != null;
    }

    @Override
    @PreAuthorize(WRITE)
    public PartnerWritten register(@Nullable IdempotencyKey key, PartnerForm form) {
        return idempotent.once(
                IdempotencyKey.textOf(key), List.of(PATH, form), PartnerWritten.class, () -> commands.register(form));
    }

    @Override
    @PreAuthorize(WRITE)
    public PartnerWritten changeDetails(PartnerId partnerId, @Nullable IfMatch seen, PartnerForm.DetailsChange body) {
        return change(seen, PartnerReader.details(partnerId, body));
    }

    @Override
    @PreAuthorize(WRITE)
    public PartnerWritten changeBilling(PartnerId partnerId, @Nullable IfMatch seen, BillingForm form) {
        return change(seen, PartnerReader.billing(partnerId, form));
    }

    @Override
    @PreAuthorize(WRITE)
    public PartnerWritten changeActivation(PartnerId partnerId, @Nullable IfMatch seen, PartnerForm.Activation body) {
        return change(seen, PartnerReader.activation(partnerId, body));
    }

    private PartnerWritten change(@Nullable IfMatch seen, Understood<PartnerCommand> asked) {
        visible.require(asked.command().partnerId());
        return commands.change(seen, asked);
    }
}
