package io.leadledger.portal.operator.seller;

import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Says who sells. */
@Controller
@PreAuthorize("isAuthenticated()")
class SellerController {

    private final EntityApi entities;
    private final News news;

    SellerController(EntityApi entities, News news) {
        this.entities = entities;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/seller")
    Answer seller(EntityScope scope) {
        return new SellerPresenter(scope, entities).open();
    }

    @PostMapping("/app/{entity}/settings/seller")
    Answer save(EntityScope scope, Typed typed, HttpServletRequest request) {
        return new SellerPresenter(scope, entities)
                .send(
                        typed,
                        scope.words(),
                        () -> entities.changeSeller(
                                scope.entity().entityId(), Change.of(typed).seen(), new SellerFields(typed).form()),
                        () -> {
                            news.tell(request, "console.seller.done");
                            return scope.redirect(SellerPresenter.PATH);
                        });
    }
}
