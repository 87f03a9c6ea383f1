package io.leadledger.portal.operator.mail;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.smtp.SmtpApi;
import io.leadledger.api.partner.smtp.SmtpForm.TestMail;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.MailServer;
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

/** Sets the mail server, and tries it. */
@Controller
@PreAuthorize("isAuthenticated()")
class MailController {

    private final SmtpApi mail;
    private final MailServer server;
    private final News news;

    MailController(SmtpApi mail, MailServer server, News news) {
        this.mail = mail;
        this.server = server;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/mail")
    Answer settings(EntityScope scope) {
        return new MailPresenter(scope, mail).open();
    }

    @PostMapping("/app/{entity}/settings/mail")
    Answer save(EntityScope scope, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        return new MailPresenter(scope, mail)
                .send(
                        typed,
                        scope.words(),
                        sent -> mail.save(Change.of(sent).seen(), MailPresenter.FORM.read(sent)),
                        () -> {
                            server.forget();
                            news.tell(request, "console.mail.done");
                            return scope.redirect(MailPresenter.PATH);
                        });
    }

    @GetMapping("/app/{entity}/settings/mail/test")
    Answer ask(EntityScope scope) {
        scope.requireAdministrator();
        return new TestMailPresenter(scope, Typed.nothing(null)).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/settings/mail/test")
    Answer test(EntityScope scope, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        try {
            mail.test(new TestMail(typed.text("to").orElse(null)));
        } catch (ServiceRefused refused) {
            return new TestMailPresenter(scope, typed)
                    .page(Refusals.labelled(
                            Refusals.mendable(refused),
                            Map.of("to", scope.words().say("console.mail.test.to")),
                            scope.words()))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.mail.test.done", typed.text("to").orElse(""));
        return scope.redirect(MailPresenter.PATH);
    }
}
