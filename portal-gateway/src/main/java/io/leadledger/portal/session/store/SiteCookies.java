package io.leadledger.portal.session.store;

import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/** One cookie for each site, so that two logins in one browser stand side by side. */
@Component
class SiteCookies implements HttpSessionIdResolver {

    private static final Pattern SESSION_ID = Pattern.compile("[0-9a-f-]{36}");

    private final Map<Realm, CookieHttpSessionIdResolver> sites = new EnumMap<>(Realm.class);

    SiteCookies() {
        for (Realm realm : Realm.values()) {
            DefaultCookieSerializer cookie = new DefaultCookieSerializer();
            cookie.setCookieName(realm.cookie());
            cookie.setCookiePath("/");
            cookie.setUseSecureCookie(true);
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
            resolver.setCookieSerializer(cookie);
            sites.put(realm, resolver);
        }
    }

    /** What does not look like an id of ours is not asked for. */
    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return of(request).resolveSessionIds(request).stream()
                .filter(id -> SESSION_ID.matcher(id).matches())
                .toList();
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        of(request).setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        of(request).expireSession(request, response);
    }

    private CookieHttpSessionIdResolver of(HttpServletRequest request) {
        return Objects.requireNonNull(sites.get(Realm.of(request)));
    }
}
