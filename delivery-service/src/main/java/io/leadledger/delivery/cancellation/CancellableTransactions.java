package io.leadledger.delivery.cancellation;

import io.leadledger.delivery.support.Ids;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be cancelled. */
@Component
class CancellableTransactions {

    /** A transaction that was recorded. */
    record Cancellable(String transactionId, String entityId, String partnerId) {}

    private final JdbcClient jdbc;

    CancellableTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cancellable> find(String transactionId) {
        return Ids.isId(transactionId)
                ? jdbc.sql(
                                "select transaction_id, entity_id, partner_id from transaction where transaction_id = ?::uuid")
                        .param(transactionId)
                        .query(Cancellable.class)
                        .optional()
                : Optional.empty();
    }

    /** Those of the entity, by id. */
    Map<String, Cancellable> find(String entityId, Collection<String> transactionIds) {
        Map<String, Cancellable> found = new HashMap<>();
        jdbc.sql("""
                        select transaction_id, entity_id, partner_id from transaction
                        where entity_id = ?::uuid and transaction_id = any (?::uuid[])
                        """)
                .param(entityId)
                .param(transactionIds.toArray(String[]::new))
                .query(Cancellable.class)
                .list()
                .forEach(one -> found.put(one.transactionId(), one));
        return found;
    }

    /** Those deliveries that were tests: nothing to cancel about them. */
    Set<String> testDeliveries(String entityId, Collection<String> deliveryIds) {
        return new HashSet<>(jdbc.sql("""
                        select delivery_id from delivery
                        where entity_id = ?::uuid and delivery_id = any (?) and test
                        """)
                .param(entityId)
                .param(deliveryIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }
}
