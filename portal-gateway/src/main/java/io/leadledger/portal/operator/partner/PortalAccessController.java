package io.leadledger.portal.operator.partner;

import io.leadledger.api.partner.invitation.InvitationApi;
import io.leadledger.api.partner.invitation.InvitationSent;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.session.partner.Portal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a partner into the portal, invites it, and shuts it out. */
@Controller
@PreAuthorize("isAuthenticated()")
class PortalAccessController {

    private final PartnerApi partners;
    private final PortalAccessApi access;
    private final InvitationApi invitations;
    private final SiteLogins logins;
    private final Portal portal;
    private final News news;

    PortalAccessController(
            PartnerApi partners,
            PortalAccessApi access,
            InvitationApi invitations,
            SiteLogins logins,
            Portal portal,
            News news) {
        this.partners = partners;
        this.access = access;
        this.invitations = invitations;
        this.logins = logins;
        this.portal = portal;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}/portal-access")
    Answer ask(EntityScope scope, @PathVariable PartnerId id) {
        PartnerAnswer partner = partners.find(id);
        int sessions = logins.open(partner.partnerId().value());
        Dialog dialog = new PortalAccessPresenter(
                        scope, partner, access.find(partner.partnerId()), Optional.empty(), sessions)
                .revocation();
        return QuestionPage.of(scope.shell(), dialog);
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access")
    Answer turn(
            EntityScope scope,
            @PathVariable PartnerId id,
            @RequestParam boolean enabled,
            Typed typed,
            HttpServletRequest request) {
        PartnerAnswer partner = partners.find(id);
        access.turn(partner.partnerId(), Change.of(typed).seen(), new PortalAccessForm(enabled, null));
        portal.awaitEntrance(UUID.fromString(partner.partnerId().value()), enabled);
        news.tell(
                request,
                enabled ? "console.access.done.on" : "console.access.done.off",
                partner.details().displayName());
        return back(scope, partner);
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access/invitation")
    Answer invite(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        PartnerAnswer partner = partners.find(id);
        InvitationSent sent =
                invitations.send(partner.partnerId(), Change.of(typed).once());
        news.tell(request, "console.access.done.invited", sent.loginEmail());
        return back(scope, partner);
    }

    private static Answer back(EntityScope scope, PartnerAnswer partner) {
        return Answer.redirect(Addresses.partner(scope, partner.partnerId()));
    }
}
