package io.leadledger.acceptance;

import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The public API of an installation, opened as the command line opens it. */
public final class Api {

    private final io.leadledger.scenario.api.Api api;

    public Api(Installation installation) {
        Stack stack = installation.running();
        api = LocalApi.open(stack.addresses(), stack.secrets());
    }

    /** The id of the entity with that key. */
    public Optional<String> entityId(String key) {
        return api.client(EntityApi.class).list(key, 1, null).items().stream()
                .findFirst()
                .map(entity -> entity.entityId().value());
    }

    public JsonNode get(String path) {
        return api.get(path).orFail("show " + path);
    }
}
