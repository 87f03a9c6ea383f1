package io.leadledger.delivery.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.leadledger.delivery.log.NewFact;
import io.leadledger.delivery.price.BasePrice;
import io.leadledger.event.delivery.ProfileEvent.BasePriceSet;
import io.leadledger.id.Id;
import io.leadledger.id.ProfileId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All base prices of profiles, one for each first day. */
@Component
class BasePriceTable {

    private record Owned(ProfileId profileId, BasePrice price) {}

    private final JdbcClient jdbc;

    BasePriceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(BasePriceSet set, NewFact fact) {
        jdbc.sql("""
                        insert into base_price (profile_id, valid_from, price_minor, currency, event_id)
                        values (?::uuid, ?, ?, ?, ?::uuid)
                        on conflict on constraint one_base_price_per_day do update
                            set price_minor = excluded.price_minor, currency = excluded.currency,
                                event_id = excluded.event_id
                        """)
                .param(set.profileId().value())
                .param(set.validFrom())
                .param(set.price().minor())
                .param(set.price().currency().getCurrencyCode())
                .param(fact.eventId())
                .update();
    }

    /** By profile, the oldest first. */
    Map<ProfileId, List<BasePrice>> of(Collection<ProfileId> profileIds) {
        return jdbc
                .sql("""
                        select profile_id, valid_from, price_minor, currency, event_id from base_price
                        where profile_id = any (?::uuid[]) order by valid_from nulls first
                        """)
                .param(Id.texts(profileIds))
                .query((row, n) -> new Owned(
                        new ProfileId(row.getString("profile_id")),
                        new BasePrice(
                                row.getObject("valid_from", LocalDate.class),
                                Money.ofMinor(
                                        row.getLong("price_minor"), Currency.getInstance(row.getString("currency"))),
                                row.getString("event_id"))))
                .list()
                .stream()
                .collect(groupingBy(Owned::profileId, mapping(Owned::price, toList())));
    }
}
