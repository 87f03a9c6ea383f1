package io.leadledger.portal.page.shell;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of a page: what the person chose (cookie {@code language}), else what its browser asks for. */
@Configuration
class Language {

    /** The languages that all pages are written in; the first serves everybody else. */
    static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.GERMAN);

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(WRITTEN);
        browser.setDefaultLocale(WRITTEN.getFirst());
        CookieLocaleResolver chosen = new WrittenLanguageCookie();
        chosen.setDefaultLocaleFunction(browser::resolveLocale);
        chosen.setCookiePath("/");
        chosen.setCookieSecure(true);
        chosen.setCookieHttpOnly(true);
        chosen.setCookieSameSite("Lax");
        chosen.setCookieMaxAge(Preferences.LASTING);
        return chosen;
    }

    /** A language that nothing is written in is no choice. */
    private static final class WrittenLanguageCookie extends CookieLocaleResolver {

        WrittenLanguageCookie() {
            super("language");
            setRejectInvalidCookies(false);
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return WRITTEN.stream()
                    .filter(language -> language.getLanguage().equals(value))
                    .findFirst()
                    .orElse(null);
        }
    }
}
