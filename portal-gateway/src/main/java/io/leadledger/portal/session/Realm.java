package io.leadledger.portal.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The two realms, each with its site: everything under {@code /partner} is the portal's, the rest the console's. */
public enum Realm {
    OPERATORS("operators", "console", "__Host-operator", "", "/app"),
    PARTNERS("partners", "portal", "__Host-partner", "/partner", "/partner");

    private static final PathPattern PORTAL = PathPatternParser.defaultInstance.parse("/partner/**");

    private final String registration;
    private final String clientId;
    private final String cookie;
    private final String prefix;
    private final String home;

    Realm(String registration, String clientId, String cookie, String prefix, String home) {
        this.registration = registration;
        this.clientId = clientId;
        this.cookie = cookie;
        this.prefix = prefix;
        this.home = home;
    }

    /** Whose site a request is for; for an error's dispatch, the site of the request that failed. */
    public static Realm of(HttpServletRequest request) {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        Object first = failed ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : null;
        String path = first == null ? request.getRequestURI() : first.toString();
        return PORTAL.matches(PathContainer.parsePath(path)) ? PARTNERS : OPERATORS;
    }

    /** The realm that a login comes from; empty for somebody without a login. */
    public static Optional<Realm> of(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken token
                ? Arrays.stream(values())
                        .filter(realm -> realm.registration.equals(token.getAuthorizedClientRegistrationId()))
                        .findFirst()
                : Optional.empty();
    }

    /** The realm's name, which is also that of the registration as its client. */
    public String registration() {
        return registration;
    }

    /** The gateway's name as a client of the realm. */
    public String clientId() {
        return clientId;
    }

    /** The name of the cookie with the session's id. */
    public String cookie() {
        return cookie;
    }

    /** The site's first page. */
    public String home() {
        return home;
    }

    /** Where a login starts. */
    public String loginPath() {
        return prefix + "/login";
    }

    /** Where the realm sends people back to. */
    public String callbackPath() {
        return prefix + "/login/oauth2/code/" + registration;
    }

    /** Where a login that failed is explained. */
    public String failedPath() {
        return loginPath() + "/failed";
    }

    /** Where a person logs out, by POST. */
    public String logoutPath() {
        return prefix + "/logout";
    }

    /** Where language and colours are chosen, by POST. */
    public String preferencesPath() {
        return prefix + "/preferences";
    }
}
