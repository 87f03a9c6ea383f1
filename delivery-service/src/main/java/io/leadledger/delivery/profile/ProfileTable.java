package io.leadledger.delivery.profile;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.profile.ProfileAnswer;
import io.leadledger.api.delivery.profile.ProfileAnswer.DatedPrice;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.delivery.log.NewFact;
import io.leadledger.delivery.price.BasePrice;
import io.leadledger.delivery.support.Ids;
import io.leadledger.delivery.support.Listed;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.event.delivery.ProfileEvent.ProfileDefined;
import io.leadledger.event.delivery.RoutingStrategy;
import io.leadledger.id.EntityId;
import io.leadledger.id.ProfileId;
import io.leadledger.text.PrintableText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
            @Nullable EntityId entityId,
            @Nullable String externalId,
            @Nullable List<String> allowed) {

        Filter {
            externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        }

        private boolean matchesNothing() {
            return Ids.isOtherThanId(entityId) || (externalId != null && !PrintableText.is(externalId));
        }
    }

    private static final String PLACE = "place_in_list(name, p.external_id, profile_id)";

    private static final String SELECT = """
            select profile_id::text, entity_id::text, p.external_id, name, routing_strategy, enabled, version, time_zone,
                %s as place
            from profile p join known_entity using (entity_id)
            """.formatted(PLACE);

    private final JdbcClient jdbc;
    private final BasePriceTable basePrices;
    private final Clock clock;

    ProfileTable(JdbcClient jdbc, BasePriceTable basePrices, Clock clock) {
        this.jdbc = jdbc;
        this.basePrices = basePrices;
        this.clock = clock;
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} if the key of a new profile is taken. */
    void apply(NewFact fact) {
        switch (fact.event()) {
            case ProfileDefined definition -> define(definition, fact.sequence());
            case BasePriceSet set -> {
                basePrices.set(set, fact);
                reach(set.profileId(), fact.sequence());
            }
            default -> throw new IllegalArgumentException("expected a fact of a profile but was " + fact);
        }
    }

    Optional<ProfileAnswer> find(ProfileId profileId) {
        if (!Ids.isId(profileId)) {
            return Optional.empty();
        }
        return views(jdbc.sql(SELECT + "where profile_id = ?::uuid").param(profileId.value())).stream()
                .map(Listed::item)
                .findFirst();
    }

    /** In the order of names. */
    Page<ProfileAnswer> list(Filter filter, PageRequest page) {
        if (filter.matchesNothing() || Listed.isNowhere(page.after())) {
            return new Page<>(List.of(), null, 0);
        }
        List<Listed<ProfileAnswer>> rows = views(jdbc.sql(SELECT + """
                        where (:entityId::uuid is null or entity_id = :entityId::uuid)
                          and (:externalId::text is null or p.external_id = :externalId)
                          and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
                          and (:after::text is null or %s > :after)
                        order by place limit :limit
                        """.formatted(PLACE))
                .param("entityId", Ids.text(filter.entityId()))
                .param("externalId", filter.externalId())
                .param("allowed", Ids.array(filter.allowed()))
                .param("after", page.after())
                .param("limit", page.limit() + 1));
        return page.page(rows, Listed::place, count(filter)).map(Listed::item);
    }

    private long count(Filter filter) {
        return jdbc.sql("""
                        select count(*) from profile
                        where (:entityId::uuid is null or entity_id = :entityId::uuid)
                          and (:externalId::text is null or external_id = :externalId)
                          and (:allowed::uuid[] is null or entity_id = any (:allowed::uuid[]))
                        """)
                .param("entityId", Ids.text(filter.entityId()))
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
                .params(
                        definition.profileId().value(),
                        definition.entityId().value(),
                        definition.externalId(),
                        definition.name())
                .params(definition.routingStrategy().name(), definition.enabled(), version)
                .update();
    }

    private void reach(ProfileId profileId, long version) {
        jdbc.sql("update profile set version = ? where profile_id = ?::uuid")
                .params(version, profileId.value())
                .update();
    }

    private List<Listed<ProfileAnswer>> views(JdbcClient.StatementSpec query) {
        List<Row> rows = query.query(Row.class).list();
        Map<ProfileId, List<BasePrice>> prices =
                basePrices.of(rows.stream().map(Row::profileId).toList());
        return rows.stream()
                .map(row -> new Listed<>(
                        row.view(prices.getOrDefault(row.profileId(), List.of()), clock.instant()), row.place()))
                .toList();
    }

    private record Row(
            ProfileId profileId,
            EntityId entityId,
            String externalId,
            String name,
            RoutingStrategy routingStrategy,
            boolean enabled,
            long version,
            String timeZone,
            String place) {

        private ProfileAnswer view(List<BasePrice> prices, Instant now) {
            BasePrice present = BasePrice.on(LocalDate.ofInstant(now, ZoneId.of(timeZone)), prices)
                    .orElseThrow(() -> new IllegalStateException("expected a base price of the profile " + profileId));
            return new ProfileAnswer(
                    profileId,
                    entityId,
                    externalId,
                    name,
                    routingStrategy,
                    enabled,
                    present.price(),
                    prices.stream()
                            .map(price -> new DatedPrice(price.validFrom(), price.price()))
                            .toList(),
                    version);
        }
    }
}
