package io.leadledger.portal.web;

import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says that a login came to nothing, and offers another one. */
@Controller
@PreAuthorize("permitAll()")
class LoginFailedController {

    private final MessageSource messages;

    LoginFailedController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping({"/login/failed", "/partner/login/failed"})
    Answer explain(Shell shell, HttpServletRequest request, Locale locale) {
        Words words = new Words(messages, locale, ZoneOffset.UTC);
        Realm site = Realm.of(request);
        return new ErrorPage(
                shell.bare(),
                Head.of(words.say("login.failed.heading")).saying(words.say("login.failed." + site.clientId())),
                new Link(words.say("error.login"), site.loginPath()),
                null);
    }
}
