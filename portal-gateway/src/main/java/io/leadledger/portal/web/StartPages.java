package io.leadledger.portal.web;

import java.util.Map;
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

    @GetMapping("/")
    RedirectView home() {
        return new RedirectView("/app");
    }

    @GetMapping("/app")
    ModelAndView console(@AuthenticationPrincipal OidcUser user) {
        return new ModelAndView("operator/home", Map.of("name", user.getPreferredUsername()));
    }

    @GetMapping("/partner")
    ModelAndView portal(@AuthenticationPrincipal OidcUser user) {
        return new ModelAndView("partner/home", Map.of("name", user.getPreferredUsername()));
    }
}
