package io.leadledger.delivery.assignment;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.log.NewFact;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.Listed;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentPriceSet;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.PriceTier;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.text.PrintableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Assignments and their ladders as they are now, written in the transaction of their facts. */
@Component
class AssignmentTable {

    /**
     * Which assignments a list shows; an absent or blank part does not matter.
     *
     * @param allowed ids of the entities that the reader may act for
     */
    record Filter(
            @Nullable EntityId entityId,
            @Nullable ProfileId profileId,
            @Nullable PartnerId partnerId,
            @Nullable String externalId,
            @Nullable List<String> allowed) {

        Filter {
            externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        }

        private boolean matchesNothing() {
            return Ids.isOtherThanId(entityId)
                    || Ids.isOtherThanId(partnerId)
                    || (externalId != null && !PrintableText.is(externalId));
        }
    }

    private static final String COLUMNS =
            "assignment_id, entity_id, profile_id, partner_id, external_id, name, priority, channel, version";

    private static final String PLACE = "place_in_list(name, external_id, assignment_id)";

    private static final String MATCHING = """
             from assignment
            where (:entityId::uuid is null or entity_id = :entityId::uuid)
              and (:profileId::uuid is null or profile_id = :profileId::uuid)
              and (:partnerId::uuid is null or partner_id = :partnerId::uuid)
              and (:externalId::text is null or external_id = :externalId)
              and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
            """;

    private final JdbcClient jdbc;

    AssignmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EntityId> entityOfProfile(ProfileId profileId) {
        return Ids.isId(profileId)
                ? jdbc.sql("select entity_id::text from profile where profile_id = ?::uuid")
                        .param(profileId.value())
                        .query(String.class)
                        .optional()
                        .map(EntityId::new)
                : Optional.empty();
    }

    /** Whether the partner is assigned somewhere, but in none of these entities. */
    boolean isOfOthersOnly(PartnerId partnerId, List<String> entityIds) {
        return Ids.isId(partnerId)
                && jdbc.sql("""
                                select coalesce(not bool_or(entity_id = any (:entities::uuid[])), false)
                                from assignment where partner_id = :partnerId::uuid
                                """)
                        .param("partnerId", partnerId.value())
                        .param("entities", Ids.array(entityIds))
                        .query(Boolean.class)
                        .single();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} if the key of a new assignment is taken. */
    void apply(NewFact fact) {
        switch (fact.event()) {
            case AssignmentDefined definition -> define(definition, fact.sequence());
            case AssignmentPriceSet set -> setPrice(set, fact);
            default -> throw new IllegalArgumentException("expected a fact of an assignment but was " + fact);
        }
    }

    Optional<AssignmentAnswer> find(AssignmentId assignmentId) {
        return Ids.isId(assignmentId)
                ? jdbc.sql("select " + COLUMNS + " from assignment where assignment_id = ?::uuid")
                        .param(assignmentId.value())
                        .query(AssignmentTable::view)
                        .optional()
                : Optional.empty();
    }

    /** In the order of the names that invoice lines print. */
    Page<AssignmentAnswer> list(Filter filter, PageRequest page) {
        if (filter.matchesNothing() || Listed.isNowhere(page.after())) {
            return new Page<>(List.of(), null, 0);
        }
        List<Listed<AssignmentAnswer>> rows = filtered(
                        "select " + COLUMNS + ", " + PLACE + " as place" + MATCHING + " and (:after::text is null or "
                                + PLACE + " > :after) order by place limit :limit",
                        filter)
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query((row, n) -> new Listed<>(view(row, n), row.getString("place")))
                .list();
        return page.page(rows, Listed::place, count(filter)).map(Listed::item);
    }

    private long count(Filter filter) {
        return filtered("select count(*)" + MATCHING, filter).query(Long.class).single();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("entityId", Ids.text(filter.entityId()))
                .param("profileId", Ids.text(filter.profileId()))
                .param("partnerId", Ids.text(filter.partnerId()))
                .param("externalId", filter.externalId())
                .param("allowed", Ids.array(filter.allowed()));
    }

    private void define(AssignmentDefined definition, long version) {
        jdbc.sql("""
                        insert into assignment (assignment_id, entity_id, profile_id, partner_id,
                            external_id, name, priority, channel, version)
                        values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?)
                        on conflict (assignment_id) do update
                            set name = excluded.name, priority = excluded.priority,
                                channel = excluded.channel, version = excluded.version
                        """)
                .params((Object[])
                        Id.texts(List.of(definition.assignmentId(), definition.entityId(), definition.profileId())))
                .params(definition.partnerId().value(), definition.externalId(), definition.name())
                .params(definition.priority(), definition.channel().name(), version)
                .update();
    }

    private void setPrice(AssignmentPriceSet set, NewFact fact) {
        List<PriceTier> tiers = set.tiers();
        jdbc.sql("""
                        insert into price_ladder (assignment_id, valid_from, from_lead, price_minor, currency, event_id)
                        values (?::uuid, ?, ?, ?, ?, ?::uuid)
                        on conflict on constraint one_ladder_per_day do update
                            set from_lead = excluded.from_lead, price_minor = excluded.price_minor,
                                currency = excluded.currency, event_id = excluded.event_id
                        """)
                .param(set.assignmentId().value())
                .param(set.validFrom())
                .param(tiers.stream().mapToInt(PriceTier::fromLead).toArray())
                .param(tiers.stream().mapToLong(tier -> tier.price().minor()).toArray())
                .param(
                        tiers.isEmpty()
                                ? null
                                : tiers.getFirst().price().currency().getCurrencyCode())
                .param(fact.eventId())
                .update();
        jdbc.sql("update assignment set version = ? where assignment_id = ?::uuid")
                .params(fact.sequence(), set.assignmentId().value())
                .update();
    }

    private static AssignmentAnswer view(ResultSet row, int n) throws SQLException {
        return new AssignmentAnswer(
                new AssignmentId(row.getString("assignment_id")),
                new EntityId(row.getString("entity_id")),
                new ProfileId(row.getString("profile_id")),
                new PartnerId(row.getString("partner_id")),
                row.getString("external_id"),
                row.getString("name"),
                row.getInt("priority"),
                DeliveryChannel.valueOf(row.getString("channel")),
                row.getLong("version"));
    }
}
