package io.leadledger.portal.console.entity;

import io.leadledger.api.Page;
import io.leadledger.portal.console.owning.OwningServices;
import io.leadledger.portal.console.owning.Query;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entities that the operator may work with. */
@Component
class Entities {

    private final OwningServices services;

    Entities(OwningServices services) {
        this.services = services;
    }

    List<EntityAnswer> all() {
        return services.partner()
                .page(Query.of("/api/v1/entities").with("limit", Page.MAX_LIMIT), EntityAnswer.class)
                .items();
    }
}
