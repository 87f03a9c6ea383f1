package io.leadledger.quickstart.run;

import io.leadledger.quickstart.api.AccessToken.Credentials;
import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.api.ApiAddress;
import io.leadledger.quickstart.api.Waiting;
import io.leadledger.quickstart.process.Listener;
import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.quickstart.stack.StackSecrets;

/** The API of the stack on this machine, opened as the client {@code scenario-loader}. */
public final class LocalApi {
    private static final String REALM = "operators";
    private static final String CLIENT = "scenario-loader";

    private LocalApi() {}

    /** The API behind the gateway, or, in a stack without one, behind the services' own ports. */
    public static Api open(Addresses addresses, StackSecrets secrets, boolean gateway) {
        ApiAddress address = path ->
                addresses.forPrograms(gateway ? Listener.GATEWAY : owner(path)).resolve(path);
        var endpoint = addresses
                .forPrograms(Listener.KEYCLOAK)
                .resolve("/realms/%s/protocol/openid-connect/token".formatted(REALM));
        return new Api(address, new Credentials(endpoint, CLIENT, secrets.client(REALM, CLIENT)), Waiting.real());
    }

    private static Listener owner(String path) {
        var resource = path.substring("/api/v1/".length()).split("[/?]", 2)[0];
        return switch (resource) {
            case "entities", "partners" -> Listener.PARTNER;
            case "profiles", "assignments", "deliveries", "cancellations", "transactions" -> Listener.DELIVERY;
            default -> Listener.INVOICE;
        };
    }
}
