package io.leadledger.delivery.assignment.priced;

import io.leadledger.delivery.directory.PartnerActivity;
import io.leadledger.delivery.price.BasePrice;
import io.leadledger.delivery.price.Ladder;
import io.leadledger.delivery.price.PriceBook;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads assignments with their prices, three statements for any number of them. */
@Component
public class PricedAssignments {

    private record OwnedLadder(AssignmentId assignmentId, Ladder ladder) {}

    private final JdbcClient jdbc;

    PricedAssignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The assignments of an entity that have one of these keys or ids (ids are known to be ids). */
    public List<PricedAssignment> find(
            EntityId entityId, Collection<String> externalIds, Collection<AssignmentId> ids) {
        Map<AssignmentId, List<Ladder>> ladders = ladders(entityId, externalIds, ids);
        Map<ProfileId, List<BasePrice>> basePrices = basePrices(entityId);
        return jdbc.sql("""
                        select a.assignment_id, a.external_id, a.profile_id, a.partner_id,
                          array(select p.active from partner_activity p
                                where p.partner_id = a.partner_id order by p.sequence) active,
                          array(select p.since from partner_activity p
                                where p.partner_id = a.partner_id order by p.sequence) since
                        from assignment a
                        where a.entity_id = :entityId::uuid
                          and (a.external_id = any (:keys) or a.assignment_id = any (:ids::uuid[]))
                        """)
                .param("entityId", entityId.value())
                .param("keys", externalIds.toArray(String[]::new))
                .param("ids", Id.texts(ids))
                .query((row, n) -> assignment(row, ladders, basePrices))
                .list();
    }

    /** All ladders of one assignment, the oldest first. */
    public List<Ladder> laddersOf(AssignmentId assignmentId) {
        return jdbc.sql("""
                        select assignment_id, valid_from, from_lead, price_minor, currency, event_id from price_ladder
                        where assignment_id = ?::uuid order by valid_from nulls first
                        """)
                .param(assignmentId.value())
                .query((row, n) -> ladder(row).ladder())
                .list();
    }

    private Map<AssignmentId, List<Ladder>> ladders(
            EntityId entityId, Collection<String> externalIds, Collection<AssignmentId> ids) {
        return jdbc
                .sql("""
                        select l.assignment_id, valid_from, from_lead, price_minor, currency, event_id
                        from price_ladder l
                        join assignment a using (assignment_id)
                        where a.entity_id = :entityId::uuid
                          and (a.external_id = any (:keys) or a.assignment_id = any (:ids::uuid[]))
                        """)
                .param("entityId", entityId.value())
                .param("keys", externalIds.toArray(String[]::new))
                .param("ids", Id.texts(ids))
                .query((row, n) -> ladder(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OwnedLadder::assignmentId, Collectors.mapping(OwnedLadder::ladder, Collectors.toList())));
    }

    /** Of all profiles of the entity: there are few of them, and few prices of each. */
    private Map<ProfileId, List<BasePrice>> basePrices(EntityId entityId) {
        Map<ProfileId, List<BasePrice>> prices = new HashMap<>();
        jdbc.sql("""
                        select profile_id, valid_from, price_minor, currency, event_id
                        from base_price join profile using (profile_id) where entity_id = ?::uuid
                        """).param(entityId.value()).query(row -> {
            prices.computeIfAbsent(new ProfileId(row.getString("profile_id")), id -> new ArrayList<>())
                    .add(basePrice(row));
        });
        return prices;
    }

    private static BasePrice basePrice(ResultSet row) throws SQLException {
        return new BasePrice(
                row.getObject("valid_from", LocalDate.class),
                Money.ofMinor(row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                row.getString("event_id"));
    }

    private static PricedAssignment assignment(
            ResultSet row, Map<AssignmentId, List<Ladder>> ladders, Map<ProfileId, List<BasePrice>> basePrices)
            throws SQLException {
        ProfileId profileId = new ProfileId(row.getString("profile_id"));
        List<BasePrice> base = basePrices.get(profileId);
        AssignmentId assignmentId = new AssignmentId(row.getString("assignment_id"));
        return new PricedAssignment(
                assignmentId,
                row.getString("external_id"),
                profileId,
                new PartnerId(row.getString("partner_id")),
                activity(row),
                base == null ? null : new PriceBook(base, ladders.getOrDefault(assignmentId, List.of())));
    }

    private static PartnerActivity activity(ResultSet row) throws SQLException {
        Boolean[] active = (Boolean[]) row.getArray("active").getArray();
        Timestamp[] since = (Timestamp[]) row.getArray("since").getArray();
        List<PartnerActivity.Change> changes = new ArrayList<>();
        for (int i = 0; i < active.length; i++) {
            changes.add(new PartnerActivity.Change(since[i].toInstant(), active[i]));
        }
        return new PartnerActivity(changes);
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
        return new OwnedLadder(
                new AssignmentId(row.getString("assignment_id")),
                new Ladder(validFrom, tiers, row.getString("event_id")));
    }
}
