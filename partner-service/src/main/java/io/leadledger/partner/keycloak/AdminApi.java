package io.leadledger.partner.keycloak;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.client.Timeouts;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClient;

/** The admin API of the partners' realm, as one of its clients. The client's token is fetched and renewed by itself. */
final class AdminApi {

    private static final Logger LOG = LoggerFactory.getLogger(AdminApi.class);

    private static final String REALM = "partners";
    private static final int UNAUTHORIZED = 401;

    /** Nobody waits for ever: a thread of ours would wait with it. */
    private static final Timeouts PATIENCE = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(10));

    private final ServiceClient realm;

    AdminApi(URI keycloak, String clientId, String secret) {
        URI tokens = keycloak.resolve("/realms/" + REALM + "/protocol/openid-connect/token");
        realm = new ServiceClient(
                "keycloak",
                keycloak.resolve("/admin/realms/" + REALM),
                PATIENCE,
                new OwnToken(new ClientCredentials(tokens, clientId, secret), PATIENCE));
    }

    /**
     * Asks Keycloak.
     *
     * @throws RejectedException {@code keycloak-unavailable} when it does not answer, or fails on its side
     */
    <T> T ask(Function<RestClient, T> question) {
        try {
            return realm.call(question);
        } catch (ServiceSilent silent) {
            throw unavailable(silent);
        } catch (ServiceRefused refused) {
            if (refused.service().equals(OwnToken.REALM) || refused.status() == UNAUTHORIZED) {
                throw unavailable(refused);
            }
            throw refused;
        }
    }

    private static RejectedException unavailable(RuntimeException reason) {
        LOG.warn("keycloak gives no answer: {}", reason.getMessage());
        return new RejectedException(new Rejection(
                Rejection.Kind.UNAVAILABLE,
                "keycloak-unavailable",
                null,
                "expected an answer from the server of the logins but there was none: try again in a moment"));
    }
}
