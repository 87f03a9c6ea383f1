package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Says anew what an entity is. */
@Controller
@PreAuthorize("isAuthenticated()")
class EntitySettingsController {

    private final EntityApi entities;
    private final News news;

    EntitySettingsController(EntityApi entities, News news) {
        this.entities = entities;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/entity")
    Answer entity(EntityScope scope) {
        return new EntitySettingsPresenter(scope, entities).open();
    }

    @PostMapping("/app/{entity}/settings/entity")
    Answer redefine(EntityScope scope, Typed typed, HttpServletRequest request) {
        return new EntitySettingsPresenter(scope, entities)
                .send(
                        typed,
                        scope.words(),
                        sent -> entities.redefine(
                                scope.entityId(),
                                Change.of(sent).seen(),
                                EntitySettingsPresenter.FORM.read(sent, entities.find(scope.entityId()))),
                        () -> {
                            news.tell(request, "console.entity.done");
                            return scope.redirect(EntitySettingsPresenter.PATH);
                        });
    }

    @GetMapping("/app/{entity}/settings/entity/rates")
    Answer rates(EntityScope scope) {
        return new RatesPresenter(scope, entities).list();
    }

    @GetMapping("/app/{entity}/settings/entity/rates/new")
    Answer ask(EntityScope scope) {
        scope.requireAdministrator();
        return new RatesPresenter(scope, entities).open();
    }

    @PostMapping("/app/{entity}/settings/entity/rates")
    Answer set(EntityScope scope, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        RatesPresenter presenter = new RatesPresenter(scope, entities);
        Mistakes unsaid = presenter.mistakes(typed);
        return unsaid.isEmpty()
                ? presenter.send(typed, scope.words(), sent -> change(scope, sent), () -> {
                    news.tell(request, "console.rate.done");
                    return scope.redirect(RatesPresenter.PATH);
                })
                : presenter.page(typed, unsaid, null).told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void change(EntityScope scope, Typed rate) {
        EntityAnswer entity = entities.find(scope.entityId());
        EntityForm form = EntitySettingsPresenter.asIs(entity).with(null, List.of(RatesPresenter.rate(rate)));
        entities.redefine(entity.entityId(), Change.of(rate).seen(), form);
    }
}
