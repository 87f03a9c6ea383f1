package io.leadledger.invoice.ledger;

import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may take a partner's transactions for a draft: one at a time, and nobody while facts about that partner arrive.
 * So whoever calculates a draft sees a fact, or the fact sees the draft and marks it (D-16). Taken before any other lock.
 */
@Component
public class Claims {

    private static final String KEYS = """
            from (select distinct hashtextextended('claims ' || entity_id || ' ' || partner_id, 0) as key
                from unnest(?::text[], ?::text[]) as owner (entity_id, partner_id) order by key) ordered
            """;

    /** Whose transactions they are. */
    public record Owner(EntityId entityId, PartnerId partnerId) {}

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else takes or brings transactions of this partner until the transaction ends. */
    public void lock(Owner owner) {
        lock(List.of(owner));
    }

    /** The same for many partners at once. */
    void lock(Collection<Owner> owners) {
        take("select pg_advisory_xact_lock(key)::text ", owners);
    }

    /** Nobody takes transactions of these partners until the transaction ends; others may bring facts too. */
    void hold(Collection<Owner> owners) {
        take("select pg_advisory_xact_lock_shared(key)::text ", owners);
    }

    private void take(String lock, Collection<Owner> owners) {
        jdbc.sql(lock + KEYS)
                .params(
                        owners.stream().map(owner -> owner.entityId().value()).toArray(String[]::new),
                        owners.stream().map(owner -> owner.partnerId().value()).toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
