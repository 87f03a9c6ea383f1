package io.leadledger.portal.session.token;

import io.leadledger.portal.session.token.RealmLogins.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Takes the tokens of a login from the framework and keeps them for the rest of the request, until the session has its
 * final id and {@link RealmLogins} can store them. The framework's own store would put them into the session together
 * with the client's secret, and two requests could not renew them in turn.
 */
@Component
class IssuedTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = IssuedTokens.class.getName();

    static Tokens of(HttpServletRequest request) {
        return (Tokens) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), "a login brings tokens");
    }

    static Tokens of(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        Instant endsAt = Objects.requireNonNull(access.getExpiresAt(), "a realm's token ends");
        return new Tokens(access.getTokenValue(), endsAt, refresh == null ? null : refresh.getTokenValue());
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(ATTRIBUTE, of(client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        request.removeAttribute(ATTRIBUTE);
    }
}
