package io.leadledger.portal.help;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.directory.PartnerProfiles;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.web.Shell;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Help and keys, at the foot of every page and under the key {@code ?}. */
@Controller
@PreAuthorize("isAuthenticated()")
class HelpPages {

    private final PartnerProfiles profiles;

    HelpPages(PartnerProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/app/{entity}/help")
    ModelAndView console(EntityScope scope) {
        return scope.page("help", scope.words().say("ui.help"), new HelpPresenter(Term.all(), scope.words()).model());
    }

    @GetMapping("/partner/help")
    @PreAuthorize("@portal.entered()")
    ModelAndView portal(
            PartnerLogin login, @ModelAttribute(name = "shell", binding = false) Shell shell, Locale locale) {
        Surroundings around = profiles.of(login.partnerId(), locale);
        String foot = around.words().say("portal.zone", around.words().zone().getId());
        return new ModelAndView("partner/help", new HelpPresenter(Term.ofPortal(), around.words()).model())
                .addObject("shell", shell.ofPartner(around.sellerName(), around.partnerName(), foot));
    }
}
