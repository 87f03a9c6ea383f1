package io.leadledger.portal.session.login;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.ReturnTo;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * {@code /login?return=…} and {@code /partner/login?return=…}: to the login page of the site's realm, in the person's
 * language, and afterwards to the page it asked for.
 */
public final class LoginStart implements OAuth2AuthorizationRequestResolver {

    private static final String RETURN = "return";

    private final OAuth2AuthorizationRequestResolver requests;
    private final Realm realm;

    public LoginStart(ClientRegistrationRepository registrations, Realm realm) {
        this.realm = realm;
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations);
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(parameters ->
                parameters.put("ui_locales", LocaleContextHolder.getLocale().getLanguage())));
        this.requests = resolver;
    }

    /** The page to go to after a login. */
    static String returnOf(HttpSession session, Realm realm) {
        Object asked = session.getAttribute(RETURN);
        session.removeAttribute(RETURN);
        return ReturnTo.page(asked instanceof String page ? page : null, realm);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || !request.getRequestURI().equals(realm.loginPath())) {
            return null;
        }
        request.getSession().setAttribute(RETURN, ReturnTo.page(request.getParameter(RETURN), realm));
        return requests.resolve(request, realm.registration());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return requests.resolve(request, registration);
    }
}
