package io.leadledger.invoice.testing;

import static org.awaitility.Awaitility.await;

import io.leadledger.event.Topic;
import io.leadledger.testservers.TestServers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until a projection has read everything that lies on a topic at this moment. */
public final class ReadToEnd {

    private ReadToEnd() {}

    public static void of(Topic topic, String projection, JdbcClient jdbc) {
        Map<TopicPartition, Long> ends = ends(topic.topicName());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ends.entrySet().stream()
                        .allMatch(
                                end -> end.getValue() == 0 || next(projection, end.getKey(), jdbc) >= end.getValue()));
    }

    private static Map<TopicPartition, Long> ends(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                TestServers.kafka().clientSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            return consumer.endOffsets(partitions);
        }
    }

    private static long next(String projection, TopicPartition partition, JdbcClient jdbc) {
        return jdbc.sql(
                        "select next_offset from consumed_offset where projection = ? and topic = ? and partition_no = ?")
                .params(projection, partition.topic(), partition.partition())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
