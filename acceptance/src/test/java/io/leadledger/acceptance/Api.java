package io.leadledger.acceptance;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberRegisterApi;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.id.EntityId;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import java.util.List;
import java.util.Optional;

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

    /** The numbers that its invoices have, in their order. */
    public List<RegisteredNumber> register(String entityId) {
        return api.client(NumberRegisterApi.class)
                .list(new EntityId(entityId), NumberKind.INVOICE, Page.MAX_LIMIT, null)
                .items();
    }
}
