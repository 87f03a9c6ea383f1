package io.leadledger.delivery.assignment;

import io.leadledger.delivery.price.Ladder;
import io.leadledger.delivery.price.PriceBook;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads assignments with their prices, two statements for any number of them. */
@Component
public class PricedAssignments {

    private record OwnedLadder(String assignmentId, Ladder ladder) {}

    private final JdbcClient jdbc;

    PricedAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assignments of an entity that have one of these keys or ids (ids are known to be ids). */
    public List<PricedAssignment> find(String entityId, Collection<String> externalIds, Collection<String> ids) {
        Map<String, List<Ladder>> ladders = ladders(entityId, externalIds, ids);
        return jdbc.sql("""
                        select a.assignment_id, a.external_id, a.profile_id, a.partner_id, coalesce(p.active, false) active,
                               base_price_minor, base_price_currency, base_price_event_id
                        from assignment a
                        join profile using (profile_id)
                        left join known_partner p using (partner_id)
                        where a.entity_id = :entityId::uuid
                          and (a.external_id = any (:keys) or a.assignment_id = any (:ids::uuid[]))
                        """)
                .param("entityId", entityId)
                .param("keys", externalIds.toArray(String[]::new))
                .param("ids", ids.toArray(String[]::new))
                .query((row, n) -> assignment(row, ladders))
                .list();
    }

    /** All ladders of one assignment, the oldest first. */
    List<Ladder> laddersOf(String assignmentId) {
        return jdbc.sql("""
                        select assignment_id, valid_from, from_lead, price_minor, currency, event_id from price_ladder
                        where assignment_id = ?::uuid order by valid_from nulls first
                        """)
                .param(assignmentId)
                .query((row, n) -> ladder(row).ladder())
                .list();
    }

    private Map<String, List<Ladder>> ladders(String entityId, Collection<String> externalIds, Collection<String> ids) {
        return jdbc
                .sql("""
                        select l.assignment_id, valid_from, from_lead, price_minor, currency, event_id
                        from price_ladder l
                        join assignment a using (assignment_id)
                        where a.entity_id = :entityId::uuid
                          and (a.external_id = any (:keys) or a.assignment_id = any (:ids::uuid[]))
                        """)
                .param("entityId", entityId)
                .param("keys", externalIds.toArray(String[]::new))
                .param("ids", ids.toArray(String[]::new))
                .query((row, n) -> ladder(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedLadder::assignmentId, Collectors.mapping(OwnedLadder::ladder, Collectors.toList())));
    }

    private static PricedAssignment assignment(ResultSet row, Map<String, List<Ladder>> ladders) throws SQLException {
        String assignmentId = row.getString("assignment_id");
        return new PricedAssignment(
                assignmentId,
                row.getString("external_id"),
                row.getString("profile_id"),
                row.getString("partner_id"),
                row.getBoolean("active"),
                prices(row, ladders.getOrDefault(assignmentId, List.of())));
    }

    private static @Nullable PriceBook prices(ResultSet row, List<Ladder> ladders) throws SQLException {
        String eventId = row.getString("base_price_event_id");
        if (eventId == null) {
            return null;
        }
        Currency currency = Currency.getInstance(row.getString("base_price_currency"));
        return new PriceBook(Money.ofMinor(row.getLong("base_price_minor"), currency), eventId, ladders);
    }

    private static OwnedLadder ladder(ResultSet row) throws SQLException {
        Integer[] fromLead = (Integer[]) row.getArray("from_lead").getArray();
        Long[] minor = (Long[]) row.getArray("price_minor").getArray();
        List<PriceTier> tiers = new ArrayList<>();
        for (int i = 0; i < fromLead.length; i++) {
            Currency currency = Currency.getInstance(row.getString("currency"));
            tiers.add(new PriceTier(fromLead[i], Money.ofMinor(minor[i], currency)));
        }
        LocalDate validFrom = row.getObject("valid_from", LocalDate.class);
        return new OwnedLadder(row.getString("assignment_id"), new Ladder(validFrom, tiers, row.getString("event_id")));
    }
}
