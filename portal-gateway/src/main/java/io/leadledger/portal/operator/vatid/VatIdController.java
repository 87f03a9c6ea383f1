package io.leadledger.portal.operator.vatid;

import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.api.partner.vatid.VatIdCheckForm;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asks VIES for the VAT ID of a partner, in the name of the entity's seller, and for that of the seller itself. */
@Controller
@PreAuthorize("isAuthenticated()")
class VatIdController {

    private static final String SELLER = "/settings/seller";

    private final VatIdCheckApi checks;
    private final News news;

    VatIdController(VatIdCheckApi checks, News news) {
        this.checks = checks;
        this.news = news;
    }

    @PostMapping("/app/{entity}/partners/{id}" + VatIdPresenter.ASKING)
    Answer ofPartner(EntityScope scope, @PathVariable PartnerId id, HttpServletRequest request) {
        tell(
                request,
                checks.checkPartner(id, new VatIdCheckForm(scope.entityId().value())));
        return Answer.redirect(Addresses.partner(scope, id));
    }

    @PostMapping("/app/{entity}" + SELLER + VatIdPresenter.ASKING)
    Answer ofSeller(EntityScope scope, HttpServletRequest request) {
        tell(request, checks.checkSeller(scope.entityId()));
        return scope.redirect(SELLER);
    }

    private void tell(HttpServletRequest request, ViesInquiry inquiry) {
        news.tell(request, "console.vies.done." + inquiry.outcome(), inquiry.vatId());
    }
}
