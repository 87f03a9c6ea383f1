package io.leadledger.portal.web;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.partner.Portal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The first page of each site. */
@Controller
@PreAuthorize("isAuthenticated()")
class StartPages {

    private final Portal portal;
    private final List<NavigationItem> portalPages;

    StartPages(Portal portal, ObjectProvider<NavigationItem> items) {
        this.portal = portal;
        this.portalPages = items.stream()
                .filter(item -> item.site() == Realm.PARTNERS)
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    @GetMapping("/")
    RedirectView home() {
        return new RedirectView("/app");
    }

    /** The first page that the partner may see. */
    @GetMapping("/partner")
    ModelAndView portal(@AuthenticationPrincipal OidcUser user) {
        return portalPages.stream()
                .filter(page -> page.needed() == null || portal.permissions().contains(page.needed()))
                .findFirst()
                .map(page -> new ModelAndView("forward:" + page.href()))
                .orElseGet(() -> new ModelAndView("partner/home", Map.of("name", user.getPreferredUsername())));
    }
}
