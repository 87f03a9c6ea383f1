package io.leadledger.portal.page.shell;

import io.leadledger.portal.page.Answer;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.ReturnTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** A person chooses its language or its colours, and is back on the page it came from. */
@Controller
@PreAuthorize("isAuthenticated()")
class Preferences {

    static final Duration LASTING = Duration.ofDays(365);

    private final LocaleResolver languages;

    Preferences(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping({"/preferences", "/partner/preferences"})
    Answer choose(
            @RequestParam @Nullable String language,
            @RequestParam @Nullable String theme,
            @RequestParam("return") @Nullable String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.WRITTEN.stream()
                .filter(written -> written.getLanguage().equals(language))
                .findFirst()
                .ifPresent(written -> keep(written, request, response));
        if (theme != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE, Theme.named(theme).cookie().toString());
        }
        return Answer.redirect(ReturnTo.page(page, Realm.of(request)));
    }

    private void keep(Locale language, HttpServletRequest request, HttpServletResponse response) {
        languages.setLocale(request, response, language);
    }
}
