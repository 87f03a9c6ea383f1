package io.leadledger.delivery.testing;

import io.leadledger.event.Topic;
import io.leadledger.testservers.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on the service's topic now. */
public final class Topics {

    private Topics() {}

    /** A record as another system sees it. */
    public record Published(String key, String type, String id, String subject, long sequence, String body) {}

    /** Everything published about a key, in order. */
    public static List<Published> about(String key) {
        return all().stream().filter(record -> record.key().equals(key)).toList();
    }

    /** Everything on the delivery topic. */
    public static List<Published> all() {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                TestServers.kafka().clientSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.DELIVERY.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<Published> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> records.add(published(record)));
            }
            return records;
        }
    }

    private static Published published(ConsumerRecord<String, byte[]> record) {
        return new Published(
                record.key(),
                header(record, "ce_type").replaceAll(".*\\.(\\w+)\\.v1", "$1"),
                header(record, "ce_id"),
                header(record, "ce_subject"),
                Long.parseLong(header(record, "ce_sequence")),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
