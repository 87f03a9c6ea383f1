package io.leadledger.delivery.profile;

import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.log.NewFact;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.PlainText;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Profiles as they are now, written in the transaction of their facts. */
@Component
class ProfileTable {

    /**
     * Which profiles a list shows; an absent or blank part does not matter.
     *
     * @param allowed ids of the entities that the reader may act for
     */
    record Filter(
            @Nullable String entityId,
            @Nullable String externalId,
            @Nullable List<String> allowed) {

        Filter {
            entityId = PlainText.trimmed(entityId);
            externalId = PlainText.trimmed(externalId);
        }

        boolean matchesNothing() {
            return Ids.isOtherThanId(entityId) || (externalId != null && !PlainText.isPrintable(externalId));
        }
    }

    private static final String COLUMNS = """
            profile_id, entity_id, external_id, name, routing_strategy, enabled,
            base_price_minor, base_price_currency, version
            """;

    private final JdbcClient jdbc;

    ProfileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} if the key of a new profile is taken. */
    void apply(NewFact fact) {
        switch (fact.event()) {
            case ProfileDefined definition -> define(definition, fact.sequence());
            case BasePriceSet set -> setPrice(set, fact);
            default -> throw new IllegalArgumentException("expected a fact of a profile but was " + fact);
        }
    }

    Optional<ProfileView> find(String profileId) {
        if (!Ids.isId(profileId)) {
            return Optional.empty();
        }
        return jdbc.sql("select " + COLUMNS + " from profile where profile_id = ?::uuid")
                .param(profileId)
                .query(ProfileTable::view)
                .optional();
    }

    List<ProfileView> list(Filter filter, PageRequest page) {
        return jdbc.sql("select " + COLUMNS + """
                         from profile
                        where (:entityId::uuid is null or entity_id = :entityId::uuid)
                          and (:externalId::text is null or external_id = :externalId)
                          and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
                          and (:after::uuid is null or profile_id > :after::uuid)
                        order by profile_id limit :limit
                        """)
                .param("entityId", filter.entityId())
                .param("externalId", filter.externalId())
                .param("allowed", Ids.array(filter.allowed()))
                .param("after", page.after())
                .param("limit", page.limit() + 1)
                .query(ProfileTable::view)
                .list();
    }

    long count(Filter filter) {
        return jdbc.sql("""
                        select count(*) from profile
                        where (:entityId::uuid is null or entity_id = :entityId::uuid)
                          and (:externalId::text is null or external_id = :externalId)
                          and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
                        """)
                .param("entityId", filter.entityId())
                .param("externalId", filter.externalId())
                .param("allowed", Ids.array(filter.allowed()))
                .query(Long.class)
                .single();
    }

    private void define(ProfileDefined definition, long version) {
        jdbc.sql("""
                        insert into profile (profile_id, entity_id, external_id, name, routing_strategy, enabled, version)
                        values (?::uuid, ?::uuid, ?, ?, ?, ?, ?)
                        on conflict (profile_id) do update
                            set name = excluded.name, routing_strategy = excluded.routing_strategy,
                                enabled = excluded.enabled, version = excluded.version
                        """)
                .params(definition.profileId(), definition.entityId(), definition.externalId(), definition.name())
                .params(definition.routingStrategy().name(), definition.enabled(), version)
                .update();
    }

    private void setPrice(BasePriceSet set, NewFact fact) {
        jdbc.sql("""
                        update profile set base_price_minor = ?, base_price_currency = ?,
                            base_price_event_id = ?::uuid, version = ?
                        where profile_id = ?::uuid
                        """)
                .params(set.price().minor(), set.price().currency().getCurrencyCode(), fact.eventId(), fact.sequence())
                .param(set.profileId())
                .update();
    }

    private static ProfileView view(ResultSet row, int n) throws SQLException {
        return new ProfileView(
                row.getString("profile_id"),
                row.getString("entity_id"),
                row.getString("external_id"),
                row.getString("name"),
                RoutingStrategy.valueOf(row.getString("routing_strategy")),
                row.getBoolean("enabled"),
                Money.ofMinor(
                        row.getLong("base_price_minor"), Currency.getInstance(row.getString("base_price_currency"))),
                row.getLong("version"));
    }
}
