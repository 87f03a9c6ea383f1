package io.leadledger.chassis.consuming;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
    Map<TopicPartition, Long> lock(String projection, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> next = select(projection, partitions);
        if (next.size() < partitions.size()) {
            begin(projection, partitions);
            next = select(projection, partitions);
        }
        return next;
    }

    /** Moves all of them forward, never back. */
    void advance(String projection, Map<TopicPartition, Long> nextOffsets) {
        jdbc.sql("""
                        update consumed_offset o set next_offset = n.next_offset
                        from unnest(?::text[], ?::int[], ?::bigint[]) as n (topic, partition_no, next_offset)
                        where o.projection = ? and o.topic = n.topic and o.partition_no = n.partition_no
                            and o.next_offset < n.next_offset
                        """)
                .params(
                        topics(nextOffsets.keySet()),
                        numbers(nextOffsets.keySet()),
                        nextOffsets.values().toArray(Long[]::new),
                        projection)
                .update();
    }

    private Map<TopicPartition, Long> select(String projection, Set<TopicPartition> partitions) {
        Map<TopicPartition, Long> next = new HashMap<>();
        jdbc.sql("""
                        select topic, partition_no, next_offset from consumed_offset
                        where projection = ? and (topic, partition_no) in (select * from unnest(?::text[], ?::int[]))
                        order by topic, partition_no for update
                        """)
                .params(projection, topics(partitions), numbers(partitions))
                .query((row, n) -> next.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition_no")),
                        row.getLong("next_offset")))
                .list();
        return next;
    }

    private void begin(String projection, Set<TopicPartition> partitions) {
        jdbc.sql("""
                        insert into consumed_offset (projection, topic, partition_no, next_offset)
                        select ?, topic, partition_no, 0 from unnest(?::text[], ?::int[]) as p (topic, partition_no)
                        order by topic, partition_no
                        on conflict (projection, topic, partition_no) do nothing
                        """)
                .params(projection, topics(partitions), numbers(partitions))
                .update();
    }

    private static String[] topics(Set<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).toArray(String[]::new);
    }

    private static Integer[] numbers(Set<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new);
    }
}
