package io.leadledger.portal.console.partner;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.view.ActionViews.Dialog;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

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
    ModelAndView ask(EntityScope scope, @PathVariable String id) {
        PartnerAnswer partner = partners.one(id);
        String partnerId = partner.partnerId();
        Dialog dialog = new PortalAccessPresenter(
                        scope, partner, partners.access(partnerId), Optional.empty(), logins.open(partnerId))
                .revocation();
        return scope.page("question", dialog.title(), Map.of("dialog", dialog));
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access")
    ModelAndView turn(
            EntityScope scope,
            @PathVariable String id,
            @RequestParam boolean enabled,
            @RequestParam String key,
            @RequestParam(required = false) @Nullable Long version,
            HttpServletRequest request) {
        PartnerAnswer partner = partners.one(id);
        partners.turn(partner.partnerId(), enabled, new Change(key, version));
        news.tell(
                request,
                enabled ? "console.access.done.on" : "console.access.done.off",
                partner.details().displayName());
        return back(scope, partner);
    }

    @PostMapping("/app/{entity}/partners/{id}/portal-access/invitation")
    ModelAndView invite(
            EntityScope scope, @PathVariable String id, @RequestParam String key, HttpServletRequest request) {
        PartnerAnswer partner = partners.one(id);
        String login = partners.invite(partner.partnerId(), new Change(key, null));
        news.tell(request, "console.access.done.invited", login);
        return back(scope, partner);
    }

    private static ModelAndView back(EntityScope scope, PartnerAnswer partner) {
        return new ModelAndView("redirect:" + scope.path("/partners/" + partner.partnerId()));
    }
}
