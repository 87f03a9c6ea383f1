package io.leadledger.delivery.cancellation;

import io.leadledger.delivery.support.Ids;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what can be cancelled. */
@Component
class CancellableTransactions {

    /** A transaction that was recorded. */
    record Cancellable(TransactionId transactionId, EntityId entityId, PartnerId partnerId) {}

    private static final String SELECT =
            "select transaction_id::text, entity_id::text, partner_id::text from transaction";

    private final JdbcClient jdbc;

    CancellableTransactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cancellable> find(TransactionId transactionId) {
        return Ids.isId(transactionId)
                ? jdbc.sql(SELECT + " where transaction_id = ?::uuid")
                        .param(transactionId.value())
                        .query(Cancellable.class)
                        .optional()
                : Optional.empty();
    }

    /** Those of the entity, by id. */
    Map<TransactionId, Cancellable> find(EntityId entityId, Collection<TransactionId> transactionIds) {
        Map<TransactionId, Cancellable> found = new HashMap<>();
        jdbc.sql(SELECT + " where entity_id = ?::uuid and transaction_id = any (?::uuid[])")
                .param(entityId.value())
                .param(Id.texts(transactionIds))
                .query(Cancellable.class)
                .list()
                .forEach(one -> found.put(one.transactionId(), one));
        return found;
    }

    /** Those deliveries that were tests: nothing to cancel about them. */
    Set<DeliveryId> testDeliveries(EntityId entityId, Collection<DeliveryId> deliveryIds) {
        return jdbc.sql("""
                        select delivery_id from delivery
                        where entity_id = ?::uuid and delivery_id = any (?) and test
                        """).param(entityId.value()).param(Id.texts(deliveryIds)).query(String.class).list().stream()
                .map(DeliveryId::new)
                .collect(Collectors.toSet());
    }
}
