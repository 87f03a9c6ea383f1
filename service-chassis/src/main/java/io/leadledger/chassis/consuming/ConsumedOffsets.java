package io.leadledger.chassis.consuming;

import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each projection has read, in the projection's own database (table {@code consumed_offset}). */
final class ConsumedOffsets {

    private final JdbcClient jdbc;

    ConsumedOffsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next offset to read, 0 for a partition never read. */
    long next(String projection, TopicPartition partition) {
        return jdbc.sql(
                        "select next_offset from consumed_offset where projection = ? and topic = ? and partition_no = ?")
                .params(projection, partition.topic(), partition.partition())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /**
     * Locks the partitions of a batch, always in the same order, and says what comes next in each: a consumer that was
     * replaced while it slept finds its records behind and drops them.
     */
    Map<TopicPartition, Long> lock(String projection, TreeMap<TopicPartition, Long> firstOffsets) {
        Map<TopicPartition, Long> next = new TreeMap<>(firstOffsets.comparator());
        firstOffsets.forEach((partition, first) -> next.put(partition, lock(projection, partition)));
        return next;
    }

    void advance(String projection, TopicPartition partition, long nextOffset) {
        jdbc.sql("""
                        update consumed_offset set next_offset = ?
                        where projection = ? and topic = ? and partition_no = ? and next_offset < ?
                        """)
                .params(nextOffset, projection, partition.topic(), partition.partition(), nextOffset)
                .update();
    }

    private long lock(String projection, TopicPartition partition) {
        return jdbc.sql("""
                        insert into consumed_offset as o (projection, topic, partition_no, next_offset)
                        values (?, ?, ?, 0)
                        on conflict (projection, topic, partition_no) do update set next_offset = o.next_offset
                        returning next_offset
                        """)
                .params(projection, partition.topic(), partition.partition())
                .query(Long.class)
                .single();
    }
}
