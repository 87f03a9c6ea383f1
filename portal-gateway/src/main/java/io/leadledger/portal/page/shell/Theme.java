package io.leadledger.portal.page.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The colours of the pages; {@link #SYSTEM} leaves the choice to the device. */
enum Theme {
    LIGHT,
    DARK,
    SYSTEM;

    private static final String COOKIE = "theme";

    /** What the person chose before, else the system's. */
    static Theme of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return named(chosen == null ? null : chosen.getValue());
    }

    static Theme named(@Nullable String name) {
        for (Theme theme : values()) {
            if (theme.word().equals(name)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The page's attribute {@code data-theme}; none for the system's colours. */
    @Nullable
    String attribute() {
        return this == SYSTEM ? null : word();
    }

    ResponseCookie cookie() {
        return ResponseCookie.from(COOKIE, word())
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Preferences.LASTING)
                .build();
    }
}
