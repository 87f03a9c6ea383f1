package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
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
        return new RatesPresenter(scope, scope.entity()).list();
    }

    @GetMapping("/app/{entity}/settings/entity/rates/new")
    Answer ask(EntityScope scope) {
        scope.requireAdministrator();
        EntityAnswer entity = scope.entity();
        return new RatesPresenter(scope, entity).form(Typed.nothing(entity.version()), Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/settings/entity/rates")
    Answer set(EntityScope scope, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        EntityAnswer entity = scope.entity();
        RatesPresenter presenter = new RatesPresenter(scope, entity);
        Mistakes unsaid = presenter.mistakes(typed);
        if (!unsaid.isEmpty()) {
            return presenter.form(typed, unsaid).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            entities.redefine(entity.entityId(), Change.of(typed).seen(), presenter.with(typed));
        } catch (ServiceRefused refused) {
            Typed again = typed.over(Map.of(), entity.version());
            return presenter
                    .form(again, presenter.refused(Refusals.mendable(refused)))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.rate.done");
        return scope.redirect(RatesPresenter.PATH);
    }
}
