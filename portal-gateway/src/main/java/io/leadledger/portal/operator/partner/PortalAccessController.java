package io.leadledger.portal.operator.partner;

import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.partner.Partners;
import io.leadledger.portal.service.partner.Partners.PartnerAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    private final Partners partners;
    private final SiteLogins logins;
    private final News news;

    PortalAccessController(Partners partners, SiteLogins logins, News news) {
        this.partners = partners;
        this.logins = logins;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}/portal-access")
    Answer ask(EntityScope scope, @PathVariable String id) {
        PartnerAnswer partner = partners.one(id);
        String partnerId = partner.partnerId();
        Dialog dialog = new PortalAccessPresenter(
                        scope, partner, partners.access(partnerId), Optional.empty(), logins.open(partnerId))
                .revocation();
        return QuestionPage.of(scope.shell(), dialog);
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access")
    Answer turn(
            EntityScope scope,
            @PathVariable String id,
            @RequestParam boolean enabled,
            Typed typed,
            HttpServletRequest request) {
        PartnerAnswer partner = partners.one(id);
        partners.turn(partner.partnerId(), enabled, Change.of(typed));
        news.tell(
                request,
                enabled ? "console.access.done.on" : "console.access.done.off",
                partner.details().displayName());
        return back(scope, partner);
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access/invitation")
    Answer invite(EntityScope scope, @PathVariable String id, Typed typed, HttpServletRequest request) {
        PartnerAnswer partner = partners.one(id);
        String login = partners.invite(partner.partnerId(), Change.of(typed));
        news.tell(request, "console.access.done.invited", login);
        return back(scope, partner);
    }

    private static Answer back(EntityScope scope, PartnerAnswer partner) {
        return Answer.redirect(Addresses.partner(scope, partner.partnerId()));
    }
}
