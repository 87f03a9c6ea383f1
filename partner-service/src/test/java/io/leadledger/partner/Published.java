package io.leadledger.partner;

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

/** The facts on the topic as any other system reads them. */
public final class Published {

    private Published() {}

    /** All records with that key, in order. */
    public static List<ConsumerRecord<String, byte[]>> withKey(String key) {
        return all().stream().filter(record -> record.key().equals(key)).toList();
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? ""
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** The last part of {@code ce_type} without its version. */
    public static String name(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_type").replaceAll(".*\\.(\\w+)\\.v1", "$1");
    }

    /** All records of all keys. */
    public static List<ConsumerRecord<String, byte[]>> all() {
        String topic = Topic.PARTNER.topicName();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                TestServers.kafka().clientSettings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }
}
