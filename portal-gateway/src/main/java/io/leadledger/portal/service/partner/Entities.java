package io.leadledger.portal.service.partner;

import io.leadledger.api.Page;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.OwningServices;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entities that the operator may work with. */
@Component
public class Entities {

    private final OwningServices services;

    Entities(OwningServices services) {
        this.services = services;
    }

    public List<EntityAnswer> all() {
        return services.partner()
                .page(Query.of("/api/v1/entities").with("limit", Page.MAX_LIMIT), EntityAnswer.class)
                .items();
    }
}
