package io.leadledger.portal.operator.scope;

import io.leadledger.api.Page;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The entities that the operator may work with, and how the console speaks of them. */
@Component
public class Entities {

    private final EntityApi entities;

    Entities(EntityApi entities) {
        this.entities = entities;
    }

    public List<EntityAnswer> all() {
        return entities.list(null, Page.MAX_LIMIT, null).items();
    }

    /** Its word in the console's addresses. */
    public static String path(EntityAnswer entity) {
        return "/app/" + entity.externalId().toLowerCase(Locale.ROOT);
    }

    /** Who sells, or the currency while nobody said. */
    public static String note(EntityAnswer entity) {
        return entity.seller() == null || entity.seller().legalName() == null
                ? entity.currency().getCurrencyCode()
                : entity.seller().legalName();
    }
}
