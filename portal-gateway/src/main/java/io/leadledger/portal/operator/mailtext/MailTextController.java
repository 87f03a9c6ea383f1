package io.leadledger.portal.operator.mailtext;

import io.leadledger.api.invoice.mailtext.MailTextApi;
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

/** What mails with documents say. */
@Controller
@PreAuthorize("isAuthenticated()")
class MailTextController {

    private final MailTextApi texts;
    private final News news;

    MailTextController(MailTextApi texts, News news) {
        this.texts = texts;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/mail-texts")
    Answer list(EntityScope scope) {
        return new MailTextsPresenter(scope, texts.list(scope.entityId())).page();
    }

    @GetMapping("/app/{entity}/settings/mail-texts/{kind}/{language}")
    Answer form(EntityScope scope, @PathVariable String kind, @PathVariable String language) {
        return new MailTextPresenter(scope, texts, kind, language).open();
    }

    @PostMapping("/app/{entity}/settings/mail-texts/{kind}/{language}")
    Answer save(
            EntityScope scope,
            @PathVariable String kind,
            @PathVariable String language,
            Typed typed,
            HttpServletRequest request) {
        scope.requireAdministrator();
        MailTextPresenter form = new MailTextPresenter(scope, texts, kind, language);
        return form.send(
                typed,
                scope.words(),
                sent -> texts.change(kind, language, Change.of(sent).seen(), form.asked(sent)),
                () -> {
                    news.tell(request, "console.mailText.saved");
                    return Answer.redirect(form.path());
                });
    }

    @GetMapping("/app/{entity}/settings/mail-texts/{kind}/{language}/reset")
    Answer ask(EntityScope scope, @PathVariable String kind, @PathVariable String language) {
        scope.requireAdministrator();
        return new MailTextPresenter(scope, texts, kind, language).reset();
    }

    @PostMapping("/app/{entity}/settings/mail-texts/{kind}/{language}/reset")
    Answer reset(
            EntityScope scope,
            @PathVariable String kind,
            @PathVariable String language,
            Typed typed,
            HttpServletRequest request) {
        scope.requireAdministrator();
        texts.reset(kind, language, Change.of(typed).seen(), scope.entityId());
        news.tell(request, "console.mailText.reset.done");
        return Answer.redirect(new MailTextPresenter(scope, texts, kind, language).path());
    }
}
