package io.leadledger.chassis.consuming;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.event.cloudevent.MalformedEventException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Feeds one projection: a polled batch is decoded first, then its rows and the offsets are committed together, so that
 * each event has its effect exactly once whatever is polled again. One bad record does not stop the others.
 */
final class ProjectionBatch implements BatchConsumerAwareMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionBatch.class);

    private final Projection projection;
    private final ConsumedOffsets offsets;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;
    private final CrashPoints crashPoints;

    ProjectionBatch(
            Projection projection,
            ConsumedOffsets offsets,
            DeadLetters deadLetters,
            TransactionTemplate transaction,
            CrashPoints crashPoints) {
        this.projection = projection;
        this.offsets = offsets;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
        this.crashPoints = crashPoints;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Consumer<?, ?> consumer) {
        List<Decoded> decoded = records.stream().map(this::decode).toList();
        try {
            commit(decoded);
        } catch (RuntimeException e) {
            if (isNotTheRecords(e)) {
                LOG.error("reading stopped, trying again projection={}", projection.name(), e);
                throw e;
            }
            decoded.forEach(this::commitAlone);
        }
    }

    private void commitAlone(Decoded one) {
        try {
            commit(List.of(one));
        } catch (RuntimeException e) {
            if (isNotTheRecords(e)) {
                throw e;
            }
            deadLetters.putAside(projection.name(), one.record(), reasonOf(e));
            commit(List.of(new Decoded(one.record(), null)));
        }
    }

    private void commit(List<Decoded> batch) {
        transaction.executeWithoutResult(status -> {
            Map<TopicPartition, Long> stored =
                    offsets.lock(projection.name(), next(batch).keySet());
            List<ReceivedEvent> events = batch.stream()
                    .filter(one -> one.record().offset() >= stored.getOrDefault(one.partition(), 0L))
                    .flatMap(one -> Optional.ofNullable(one.event()).stream())
                    .toList();
            if (!events.isEmpty()) {
                projection.project(events);
            }
            offsets.advance(projection.name(), next(batch));
            crashPoints.reached(projection.name() + ".before-commit");
        });
        crashPoints.reached(projection.name() + ".after-commit");
    }

    private Decoded decode(ConsumerRecord<String, byte[]> record) {
        try {
            return new Decoded(record, ReceivedEvent.read(record).orElse(null));
        } catch (MalformedEventException e) {
            deadLetters.putAside(projection.name(), record, reasonOf(e));
            return new Decoded(record, null);
        }
    }

    /** What comes after the batch in each of its partitions. */
    private static Map<TopicPartition, Long> next(List<Decoded> batch) {
        Map<TopicPartition, Long> next = new LinkedHashMap<>();
        batch.forEach(one -> next.merge(one.partition(), one.record().offset() + 1, Math::max));
        return next;
    }

    /** Trouble with the database or with our SQL, not with the record: tried again until it works, nothing put aside. */
    private static boolean isNotTheRecords(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof InvalidDataAccessResourceUsageException
                || e instanceof PermissionDeniedDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException
                || e instanceof TransactionException;
    }

    private static String reasonOf(RuntimeException e) {
        List<String> reasons = new ArrayList<>();
        for (Throwable cause = e; cause != null && reasons.size() < 5; cause = cause.getCause()) {
            reasons.add(cause.getClass().getSimpleName());
        }
        return String.join(" < ", reasons);
    }

    private record Decoded(
            ConsumerRecord<String, byte[]> record, @Nullable ReceivedEvent event) {

        TopicPartition partition() {
            return new TopicPartition(record.topic(), record.partition());
        }
    }
}
