package io.leadledger.partner.vatidcheck;

import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.id.EntityId;
import io.leadledger.partner.vatid.VatIdCheck;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In whose name VIES is asked for a partner where nobody says: that of the seller of an entity that the partner is assigned in, else
 * that of any seller. Of several the one whose entity was defined first.
 */
@Component
class Requesters {

    private final JdbcClient jdbc;

    Requesters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The seller of an entity, with a VAT ID of the EU. */
    record Requester(EntityId entityId, String vatId) {}

    /**
     * Empty where no seller has a VAT ID of the EU.
     *
     * @param allowed the ids of the entities to choose among; absent for all
     */
    Optional<Requester> of(Subject partner, String @Nullable [] allowed) {
        List<Requester> sellers = jdbc.sql("""
                        select entity_view.entity_id, state #>> '{seller,vatId}' as vat_id
                        from entity_view left join partner_in_entity as assigned
                            on assigned.entity_id = entity_view.entity_id and assigned.partner_id = :partner
                        where state #>> '{seller,vatId}' is not null
                            and (:allowed::text[] is null or entity_view.entity_id = any (:allowed::text[]))
                        order by assigned.entity_id is null, entity_view.entity_id
                        """)
                .param("partner", partner.id())
                .param("allowed", allowed)
                .query((row, _) -> new Requester(new EntityId(row.getString("entity_id")), row.getString("vat_id")))
                .list();
        return sellers.stream().filter(one -> isOfUnion(one.vatId())).findFirst();
    }

    /** Whether VIES takes it for somebody's name. */
    static boolean isOfUnion(String vatId) {
        return VatIdCheck.of(vatId, null)
                .filter(VatIdStatus.WELL_FORMED::equals)
                .isPresent();
    }
}
