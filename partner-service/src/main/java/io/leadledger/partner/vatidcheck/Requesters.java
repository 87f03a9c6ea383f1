package io.leadledger.partner.vatidcheck;

import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.partner.vatid.VatIdCheck;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In whose name VIES is asked for a partner where nobody says: that of the seller of an entity that the partner is assigned in, else
 * that of any seller of this installation. Of several the one whose entity was defined first.
 */
@Component
class Requesters {

    private final JdbcClient jdbc;

    Requesters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A VAT ID of the EU; empty where no seller has one. */
    Optional<String> of(Subject partner) {
        List<String> sellers =
                jdbc.sql("""
                        select state #>> '{seller,vatId}' from entity_view left join partner_in_entity as assigned
                            on assigned.entity_id = entity_view.entity_id and assigned.partner_id = ?
                        where state #>> '{seller,vatId}' is not null
                        order by assigned.entity_id is null, entity_view.entity_id
                        """).param(partner.id()).query(String.class).list();
        return sellers.stream().filter(Requesters::isOfUnion).findFirst();
    }

    /** Whether VIES takes it for somebody's name. */
    static boolean isOfUnion(String vatId) {
        return VatIdCheck.of(vatId, null)
                .filter(VatIdStatus.WELL_FORMED::equals)
                .isPresent();
    }
}
