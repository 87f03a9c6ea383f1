package io.leadledger.portal.session.token;

import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.token.RealmLogins.Tokens;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Fetches new tokens shortly before the old ones end. A realm takes a refresh token once only, so the requests of one
 * session renew in turn, on whichever instance they run: the login's row is locked meanwhile.
 */
@Component
public class RenewedTokens implements AccessTokens {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final RealmLogins logins;
    private final ClientRegistrationRepository registrations;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> realm;
    private final TransactionTemplate alone;
    private final InstantSource time = InstantSource.system();

    RenewedTokens(
            RealmLogins logins,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> realm,
            PlatformTransactionManager transactions) {
        this.logins = logins;
        this.registrations = registrations;
        this.realm = realm;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public String ofThisRequest() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        Realm of = Realm.of(Objects.requireNonNull(login)).orElseThrow(() -> new LoginEndedException("no login"));
        return of(sessionId(), of).accessToken();
    }

    /**
     * Fetches new tokens if the present ones end soon.
     *
     * @throws LoginEndedException when the realm gives none any more
     */
    public void keep(String sessionId, Realm of) {
        of(sessionId, of);
    }

    private Tokens of(String sessionId, Realm of) {
        Tokens stored = logins.tokens(sessionId).orElseThrow(RenewedTokens::gone);
        return lasting(stored) ? stored : Objects.requireNonNull(alone.execute(transaction -> renewed(sessionId, of)));
    }

    private Tokens renewed(String sessionId, Realm of) {
        Tokens latest = logins.lockTokens(sessionId).orElseThrow(RenewedTokens::gone);
        if (lasting(latest)) {
            return latest;
        }
        Tokens renewed = fetched(latest, of);
        logins.renew(sessionId, renewed);
        return renewed;
    }

    private Tokens fetched(Tokens old, Realm of) {
        if (old.refreshToken() == null) {
            throw new LoginEndedException("the realm gave no refresh token");
        }
        ClientRegistration client = Objects.requireNonNull(registrations.findByRegistrationId(of.registration()));
        OAuth2AccessToken access = new OAuth2AccessToken(TokenType.BEARER, old.accessToken(), null, old.endsAt());
        try {
            OAuth2AccessTokenResponse answer = realm.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                    client, access, new OAuth2RefreshToken(old.refreshToken(), null)));
            return IssuedTokens.of(answer.getAccessToken(), answer.getRefreshToken());
        } catch (OAuth2AuthorizationException refused) {
            if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                throw new LoginEndedException("the realm gives no more tokens");
            }
            throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, refused);
        }
    }

    private boolean lasting(Tokens tokens) {
        return tokens.endsAt().isAfter(time.instant().plus(MARGIN));
    }

    private static LoginEndedException gone() {
        return new LoginEndedException("the login was ended");
    }

    private static String sessionId() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            HttpSession session = attributes.getRequest().getSession(false);
            if (session != null) {
                return session.getId();
            }
        }
        throw new LoginEndedException("no session");
    }
}
