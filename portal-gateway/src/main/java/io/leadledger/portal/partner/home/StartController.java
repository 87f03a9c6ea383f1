package io.leadledger.portal.partner.home;

import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Navigation;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.session.Realm;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The portal's address leads to the first page that the partner may see; where it may see none, it says who is signed in. */
@Controller
@PreAuthorize("isAuthenticated()")
class StartController {

    private final Navigation navigation;
    private final MessageSource messages;

    StartController(Navigation navigation, MessageSource messages) {
        this.navigation = navigation;
        this.messages = messages;
    }

    @GetMapping("/partner")
    Answer start(@AuthenticationPrincipal OidcUser user, Shell shell, Locale locale) {
        return navigation
                .first(Realm.PARTNERS)
                .<Answer>map(Answer.Forward::new)
                .orElseGet(() -> nothing(user, shell, new Words(messages, locale, ZoneOffset.UTC)));
    }

    private static HomePage nothing(OidcUser user, Shell shell, Words words) {
        String name = Objects.requireNonNullElseGet(user.getPreferredUsername(), user::getName);
        return new HomePage(shell, Head.of(words.say("partner.title")).saying(words.say("signedInAs", name)));
    }
}
