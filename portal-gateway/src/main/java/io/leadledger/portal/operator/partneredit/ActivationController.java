package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm.Activation;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a partner receive leads, or no more; its history stays. */
@Controller
@PreAuthorize("isAuthenticated()")
class ActivationController {

    private final PartnerApi partners;
    private final News news;

    ActivationController(PartnerApi partners, News news) {
        this.partners = partners;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}/activation")
    Answer ask(EntityScope scope, @PathVariable PartnerId id) {
        PartnerAnswer partner = partners.find(id);
        return QuestionPage.of(scope.shell(), new ActivationQuestion(scope, partner).dialog());
    }

    @PostMapping("/app/{entity}/partners/{id}/activation")
    Answer activate(
            EntityScope scope,
            @PathVariable PartnerId id,
            @RequestParam boolean active,
            Typed typed,
            HttpServletRequest request) {
        PartnerAnswer partner = partners.find(id);
        if (partner.active() != active) {
            partners.changeActivation(id, Change.of(typed).seen(), new Activation(active));
        }
        news.tell(
                request,
                active ? "console.partner.active.on" : "console.partner.active.off",
                partner.details().displayName());
        return Answer.redirect(Addresses.partner(scope, id));
    }
}
