package io.leadledger.portal.operator.entity;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.session.Administrator;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Makes a line of business; it says the tax, so that is for administrators. */
@Controller
@PreAuthorize("isAuthenticated()")
class NewEntityController {

    private final EntityApi entities;
    private final News news;
    private final MessageSource messages;

    NewEntityController(EntityApi entities, News news, MessageSource messages) {
        this.entities = entities;
        this.news = news;
        this.messages = messages;
    }

    @GetMapping(NewEntityPresenter.PATH)
    Answer ask(Shell shell, Locale locale) {
        return presenter(shell, locale, NewEntityPresenter.nothing()).page(Mistakes.NONE);
    }

    /** The settings are what comes next: who sells, the lead fields. */
    @PostMapping(NewEntityPresenter.PATH)
    Answer define(Shell shell, Locale locale, Typed typed, HttpServletRequest request) {
        NewEntityPresenter presenter = presenter(shell, locale, typed);
        try {
            entities.define(Change.of(typed).once(), presenter.form());
        } catch (ServiceRefused refused) {
            return presenter.page(mistakes(refused, presenter)).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.entity.new.done", typed.text("name").orElse(""));
        String key = typed.text("externalId").orElse("").toLowerCase(Locale.ROOT);
        return Answer.redirect("/app/" + key + "/settings");
    }

    /** The rate is one of a list over there, and one field here. */
    private static Mistakes mistakes(ServiceRefused refused, NewEntityPresenter presenter) {
        return Refusals.labelled(
                Refusals.mendable(refused),
                presenter.labels(),
                field -> field.startsWith("vatRates") ? "percent" : field,
                presenter.words());
    }

    private NewEntityPresenter presenter(Shell shell, Locale locale, Typed typed) {
        if (!Administrator.isReader()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new NewEntityPresenter(shell, new Words(messages, locale, ZoneOffset.UTC), typed);
    }
}
