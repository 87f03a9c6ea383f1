package io.leadledger.delivery.cancellation;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.delivery.log.EventLog;
import io.leadledger.delivery.log.NewFact;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.id.TransactionId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes cancellations and their facts in one transaction of two statements. */
@Component
class WritingCancellations {

    /** After {@code DeliverySucceeded} and {@code TransactionRecorded}. */
    private static final long CANCELLED_SEQUENCE = 2;

    private static final String INSERT = """
            insert into cancellation (transaction_id, cause, cancelled_at, cancelled_by, reason)
            select * from unnest(?::uuid[], ?::text[], ?::timestamptz[], ?::text[], ?::text[])
            on conflict on constraint a_transaction_is_cancelled_once do nothing
            returning transaction_id
            """;

    private final JdbcTemplate jdbc;
    private final EventLog log;

    WritingCancellations(JdbcTemplate jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /** Cancels those not cancelled yet; the answer is the id of the fact, by transaction id. */
    @Transactional
    public Map<TransactionId, String> write(List<TransactionCancelled> cancellations) {
        Set<TransactionId> fresh = insert(cancellations);
        List<NewFact> facts = cancellations.stream()
                .filter(cancelled -> fresh.contains(cancelled.transactionId()))
                .map(cancelled -> NewFact.of(CANCELLED_SEQUENCE, cancelled))
                .toList();
        log.append(facts);
        Map<TransactionId, String> eventIds = new HashMap<>();
        facts.forEach(fact -> eventIds.put(new TransactionId(fact.event().subject()), fact.eventId()));
        return eventIds;
    }

    /** In the order of their ids, so that two calls never wait for each other. */
    private Set<TransactionId> insert(List<TransactionCancelled> cancellations) {
        List<TransactionCancelled> sorted = cancellations.stream()
                .sorted(Comparator.comparing(
                        cancelled -> cancelled.transactionId().value()))
                .toList();
        return new HashSet<>(ColumnBatch.of(sorted)
                .column("uuid", TransactionCancelled::transactionId)
                .column("text", cancelled -> cancelled.cause().name())
                .column("timestamptz", cancelled -> cancelled.cancelledAt())
                .column("text", TransactionCancelled::by)
                .column("text", TransactionCancelled::reason)
                .query(jdbc, INSERT, (row, n) -> new TransactionId(row.getString("transaction_id"))));
    }
}
