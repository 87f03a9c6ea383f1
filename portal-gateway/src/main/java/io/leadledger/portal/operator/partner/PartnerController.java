package io.leadledger.portal.operator.partner;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.preview.Readiness;
import io.leadledger.api.invoice.preview.ReadinessApi;
import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer.Permissions;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.operator.vatid.VatIdPresenter;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.Found;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The record of a partner, and what it may do. */
@Controller
@PreAuthorize("isAuthenticated()")
class PartnerController {

    private static final int INVOICES_SHOWN = 12;

    private final PartnerApi partners;
    private final PortalAccessApi access;
    private final Invoices invoices;
    private final Deliveries deliveries;
    private final SiteLogins logins;
    private final NotesApi notes;
    private final ReadinessApi readiness;
    private final VatIdCheckApi checks;
    private final News news;

    PartnerController(
            PartnerApi partners,
            PortalAccessApi access,
            Invoices invoices,
            Deliveries deliveries,
            SiteLogins logins,
            NotesApi notes,
            ReadinessApi readiness,
            VatIdCheckApi checks,
            News news) {
        this.partners = partners;
        this.access = access;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.logins = logins;
        this.notes = notes;
        this.readiness = readiness;
        this.checks = checks;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}")
    Answer record(EntityScope scope, @PathVariable PartnerId id) {
        PartnerAnswer partner = partners.find(id);
        Permissions now = access.permissions(partner.partnerId());
        return page(scope, partner, new PermissionsPresenter(scope, partner, now, now.permissions(), Mistakes.NONE));
    }

    /** A refusal keeps what was chosen, beside the reasons; sent again it is about the present version. */
    @PostMapping("/app/{entity}/partners/{id}/permissions")
    Answer permit(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        PartnerAnswer partner = partners.find(id);
        ChosenPermissions form = new ChosenPermissions(typed);
        try {
            access.permit(partner.partnerId(), Change.of(typed).seen(), form.form());
        } catch (ServiceRefused refused) {
            Permissions now = access.permissions(partner.partnerId());
            Mistakes mistakes = Mistakes.ofWhole(Refusals.sentences(Refusals.mendable(refused), scope.words()));
            return page(scope, partner, new PermissionsPresenter(scope, partner, now, form.chosen(), mistakes))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.permissions.done", partner.details().displayName());
        return Answer.redirect(Addresses.partner(scope, partner.partnerId()));
    }

    private PartnerPage page(EntityScope scope, PartnerAnswer partner, PermissionsPresenter permissions) {
        String partnerId = partner.partnerId().value();
        return new PartnerPresenter(
                        scope,
                        partner,
                        permissions,
                        new PortalAccessPresenter(
                                scope,
                                partner,
                                access.find(partner.partnerId()),
                                Optional.ofNullable(
                                        logins.last(List.of(partnerId)).get(partnerId)),
                                logins.open(partnerId)),
                        deliveries.assignmentsOf(scope.entityId(), partner.partnerId()),
                        new PartnerPresenter.Billed(
                                invoices.page(
                                        scope.entityId(),
                                        DocumentFilter.ofPartner(partner.partnerId())
                                                .withStatus(InvoiceStatus.KEPT)
                                                .sorted("-period"),
                                        INVOICES_SHOWN,
                                        null),
                                invoices.counts(scope.entityId(), DocumentFilter.ofPartner(partner.partnerId()))),
                        new PartnerReadiness(scope, readiness(scope, partner), partner.version()),
                        notes.find(partner.partnerId()),
                        VatIdPresenter.of(scope, partner, checks.ofPartner(partner.partnerId()))
                                .card())
                .page();
    }

    /** Absent while word of the entity or the partner is on its way to invoice-service. */
    private @Nullable Readiness readiness(EntityScope scope, PartnerAnswer partner) {
        return Found.byService(() -> readiness.readiness(scope.entityId(), partner.partnerId()))
                .orElse(null);
    }
}
