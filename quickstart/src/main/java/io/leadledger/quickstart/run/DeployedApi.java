package io.leadledger.quickstart.run;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Waiting;
import java.net.URI;
import java.util.Set;

/** The API of a deployment that is not this launcher's own, opened as the client {@code scenario-loader}. */
public final class DeployedApi {
    private static final String CLIENT = "scenario-loader";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private DeployedApi() {}

    /**
     * The API of a deployment.
     *
     * @param gateway where the gateway is, {@code https://billing.example.com}
     * @param issuer the operators' realm, {@code https://login.example.com/realms/operators}
     * @param secret of the client
     * @throws RunFailed when the secret or personal data would travel in the clear
     */
    public static Api open(URI gateway, URI issuer, String secret) {
        var address = URI.create(withoutSlash(gateway));
        var endpoint = URI.create(withoutSlash(issuer) + "/protocol/openid-connect/token");
        return new Api(address, new ClientCredentials(endpoint, CLIENT, secret), Waiting.real());
    }

    private static String withoutSlash(URI address) {
        var here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
        if (!here && !("https".equals(address.getScheme()) && address.getHost() != null)) {
            throw new RunFailed("expected https://… or http://localhost, but was " + address);
        }
        return address.toString().replaceAll("/+$", "");
    }
}
