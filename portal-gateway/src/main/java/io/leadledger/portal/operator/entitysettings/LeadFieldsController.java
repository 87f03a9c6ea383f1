package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.event.partner.LeadField;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Says which fields leads have. One in use cannot be taken away. */
@Controller
@PreAuthorize("isAuthenticated()")
class LeadFieldsController {

    private static final String LIST = "/app/{entity}/settings/entity/fields";

    private final EntityApi entities;
    private final News news;

    LeadFieldsController(EntityApi entities, News news) {
        this.entities = entities;
        this.news = news;
    }

    @GetMapping(LIST)
    Answer list(EntityScope scope) {
        return presenter(scope).list();
    }

    @GetMapping(LIST + "/new")
    Answer ask(EntityScope scope) {
        return new LeadFieldPresenter(scope, entities, null).open();
    }

    @PostMapping(LIST)
    Answer add(EntityScope scope, Typed typed, HttpServletRequest request) {
        return saved(scope, null, typed, request);
    }

    @GetMapping(LIST + "/{field}")
    Answer edit(EntityScope scope, @PathVariable String field) {
        found(scope, field);
        return new LeadFieldPresenter(scope, entities, field).open();
    }

    @PostMapping(LIST + "/{field}")
    Answer save(EntityScope scope, @PathVariable String field, Typed typed, HttpServletRequest request) {
        return isThere(scope, field) ? saved(scope, field, typed, request) : gone(scope, field, request);
    }

    @GetMapping(LIST + "/{field}/removal")
    Answer askRemoval(EntityScope scope, @PathVariable String field) {
        LeadFieldsPresenter presenter = presenter(scope);
        LeadField wanted = found(scope, field);
        return presenter.isUsed(wanted)
                ? scope.redirect(LeadFieldsPresenter.PATH)
                : QuestionPage.of(scope.shell(), presenter.removing(wanted));
    }

    @PostMapping(LIST + "/{field}/removal")
    Answer remove(EntityScope scope, @PathVariable String field, Typed typed, HttpServletRequest request) {
        if (!isThere(scope, field)) {
            return gone(scope, field, request);
        }
        List<LeadFieldForm> left = scope.entity().leadFields().stream()
                .filter(one -> !one.field().equals(field))
                .map(LeadFieldPresenter::sent)
                .toList();
        change(scope.entity(), typed, left);
        news.tell(request, "console.fields.removed", field);
        return scope.redirect(LeadFieldsPresenter.PATH);
    }

    private Answer saved(EntityScope scope, @Nullable String field, Typed typed, HttpServletRequest request) {
        return new LeadFieldPresenter(scope, entities, field)
                .send(
                        typed,
                        scope.words(),
                        sent -> {
                            EntityAnswer entity = entities.find(scope.entityId());
                            change(entity, sent, LeadFieldPresenter.with(entity.leadFields(), field, sent));
                        },
                        () -> {
                            news.tell(request, "console.fields.done");
                            return scope.redirect(LeadFieldsPresenter.PATH);
                        });
    }

    private void change(EntityAnswer entity, Typed typed, List<LeadFieldForm> fields) {
        EntityForm form = EntitySettingsPresenter.asIs(entity).with(fields, null);
        entities.redefine(entity.entityId(), Change.of(typed).seen(), form);
    }

    private LeadFieldsPresenter presenter(EntityScope scope) {
        return new LeadFieldsPresenter(
                scope, Set.copyOf(entities.fieldsInUse(scope.entity().entityId())));
    }

    private static boolean isThere(EntityScope scope, String field) {
        return scope.entity().leadFields().stream().anyMatch(one -> one.field().equals(field));
    }

    /** Somebody else was quicker. */
    private Answer gone(EntityScope scope, String field, HttpServletRequest request) {
        news.tell(request, "console.fields.gone", field);
        return scope.redirect(LeadFieldsPresenter.PATH);
    }

    private static LeadField found(EntityScope scope, String field) {
        return scope.entity().leadFields().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
