package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says with which email address a partner logs in. */
@Controller
@PreAuthorize("isAuthenticated()")
class LoginController {

    private final PartnerApi partners;
    private final PortalAccessApi access;
    private final News news;

    LoginController(PartnerApi partners, PortalAccessApi access, News news) {
        this.partners = partners;
        this.access = access;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}/login")
    Answer login(EntityScope scope, @PathVariable PartnerId id) {
        return new LoginPresenter(scope, access, partners.find(id)).open();
    }

    /** Whoever reads mail there gets in, so it is for administrators. */
    @PostMapping("/app/{entity}/partners/{id}/login")
    Answer change(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        String login = typed.text("loginEmail").orElse("");
        return new LoginPresenter(scope, access, partners.find(id))
                .send(
                        typed,
                        scope.words(),
                        sent -> access.turn(id, Change.of(sent).seen(), new PortalAccessForm(true, login)),
                        () -> {
                            news.tell(request, "console.login.done", login);
                            return Answer.redirect(Addresses.partner(scope, id));
                        });
    }
}
