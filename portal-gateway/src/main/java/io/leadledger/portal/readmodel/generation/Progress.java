package io.leadledger.portal.readmodel.generation;

import io.leadledger.event.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** How far generations have read. */
@Component
class Progress {

    private final JdbcClient jdbc;
    private final KafkaAdmin kafka;

    Progress(JdbcClient jdbc, KafkaAdmin kafka) {
        this.jdbc = jdbc;
        this.kafka = kafka;
    }

    /** Where the topics end at this moment. */
    Map<TopicPartition, Long> ends(Collection<Topic> topics) {
        Map<TopicPartition, OffsetSpec> wanted = topics.stream()
                .flatMap(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .mapToObj(partition -> new TopicPartition(topic.topicName(), partition)))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(wanted)
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("expected Kafka to say where topics end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Whether a projection has read that far. */
    boolean reached(String projection, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> next = new HashMap<>();
        jdbc.sql("select topic, partition_no, next_offset from public.consumed_offset where projection = ?")
                .param(projection)
                .query(row -> {
                    next.put(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3));
                });
        return ends.entrySet().stream().allMatch(end -> next.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Keeps a generation from reading on until the transaction ends. */
    void hold(Generation generation) {
        jdbc.sql("""
                        select next_offset from public.consumed_offset where starts_with(projection, ?)
                        order by projection, topic, partition_no for update
                        """).param(generation.prefix()).query(Long.class).list();
    }

    /** How many records one generation has read that the other has not. */
    long behind(Generation built, Generation serving) {
        return jdbc.sql("""
                        select coalesce(sum(greatest(s.next_offset - coalesce(b.next_offset, 0), 0)), 0)
                        from public.consumed_offset s
                        left join public.consumed_offset b
                            on b.topic = s.topic and b.partition_no = s.partition_no
                            and b.projection = ? || substr(s.projection, length(?) + 1)
                        where starts_with(s.projection, ?)
                        """)
                .params(built.prefix(), serving.prefix(), serving.prefix())
                .query(Long.class)
                .single();
    }
}
