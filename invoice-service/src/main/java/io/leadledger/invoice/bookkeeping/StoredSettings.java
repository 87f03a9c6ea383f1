package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.support.JsonColumn;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the settings, and which account each partner has. */
@Component
class StoredSettings {

    /** The rate that the account for the standard rate takes out, where none is said. */
    static final String STANDARD = "19";

    /** The one of the reduced rate. */
    static final String REDUCED = "7";

    private static final BookkeepingSettings SKR_03 = new BookkeepingSettings(
            null, null, 1, 4, "03", "10000", "1200", "8400", STANDARD, "8300", REDUCED, "8200", "1770", "8336", "8338",
            "8195", 0);

    private record Account(String partnerId, String account) {}

    private final JdbcClient jdbc;

    StoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BookkeepingSettings of(EntityId entityId) {
        return jdbc.sql("select settings::text from bookkeeping where entity_id = ?")
                .param(entityId.value())
                .query(String.class)
                .optional()
                .map(json -> JsonColumn.read(json, BookkeepingSettings.class))
                .orElse(SKR_03);
    }

    /** @throws RejectedException {@code stale-version} */
    @Transactional
    public BookkeepingSettings save(EntityId entityId, BookkeepingSettings wanted, long seen) {
        jdbc.sql("""
                        insert into bookkeeping (entity_id, settings) values (?, ?::jsonb)
                        on conflict (entity_id) do nothing
                        """).params(entityId.value(), JsonColumn.write(SKR_03)).update();
        jdbc.sql("select entity_id from bookkeeping where entity_id = ? for update")
                .param(entityId.value())
                .query(String.class)
                .single();
        long version = of(entityId).version();
        if (version != seen) {
            throw new RejectedException(Rejection.stale(seen, version));
        }
        BookkeepingSettings saved = BookkeepingReader.at(wanted, version + 1);
        jdbc.sql("update bookkeeping set settings = ?::jsonb where entity_id = ?")
                .params(JsonColumn.write(saved), entityId.value())
                .update();
        return saved;
    }

    /** The account of each of these partners; who has none gets the next that is free, for ever. */
    @Transactional
    public Map<PartnerId, String> debtors(
            EntityId entityId, BookkeepingSettings settings, Collection<PartnerId> partners) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param("debtors " + entityId.value())
                .query(rows -> {});
        Map<PartnerId, String> accounts = new HashMap<>();
        jdbc.sql("select partner_id, account from debtor_account where entity_id = ?")
                .param(entityId.value())
                .query(Account.class)
                .list()
                .forEach(one -> accounts.put(new PartnerId(one.partnerId()), one.account()));
        BigInteger next = new BigInteger(settings.firstDebtor());
        for (PartnerId partner : partners.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(PartnerId::value))
                .toList()) {
            if (!accounts.containsKey(partner)) {
                while (accounts.containsValue(next.toString())) {
                    next = next.add(BigInteger.ONE);
                }
                accounts.put(partner, next.toString());
                jdbc.sql("insert into debtor_account (entity_id, partner_id, account) values (?, ?, ?)")
                        .params(entityId.value(), partner.value(), next.toString())
                        .update();
            }
        }
        return accounts;
    }
}
