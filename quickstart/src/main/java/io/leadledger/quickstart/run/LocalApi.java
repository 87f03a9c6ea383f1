package io.leadledger.quickstart.run;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Waiting;
import io.leadledger.servers.port.Listener;

/** The API of the stack on this machine, opened as the client {@link #CLIENT}. */
public final class LocalApi {
    /** The client it is opened as; what it changes is recorded under this name. */
    public static final String CLIENT = "scenario-loader";

    private static final String REALM = "operators";

    private LocalApi() {}

    /** The API behind the gateway. */
    public static Api open(Addresses addresses, StackSecrets secrets) {
        return open(addresses, secrets, "");
    }

    /** The same with the right to change the settings of the installation, which loading a folder never needs. */
    public static Api forSettings(Addresses addresses, StackSecrets secrets) {
        return open(addresses, secrets, "settings:write");
    }

    private static Api open(Addresses addresses, StackSecrets secrets, String scope) {
        var endpoint = addresses
                .forPrograms(Listener.KEYCLOAK)
                .resolve("/realms/%s/protocol/openid-connect/token".formatted(REALM));
        return new Api(
                addresses.forPrograms(Listener.GATEWAY),
                new ClientCredentials(endpoint, CLIENT, secrets.client(REALM, CLIENT), scope),
                Waiting.real());
    }
}
