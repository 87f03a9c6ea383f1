package io.leadledger.acceptance;

import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.servers.kafka.KafkaPlan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that lies on the topics, as any outside reader would see it. */
public final class Topics {

    private final Properties settings = new Properties();

    public Topics(KafkaPlan kafka) {
        settings.putAll(kafka.users().reader().clientSettings());
        settings.put("bootstrap.servers", kafka.bootstrapServers());
    }

    /** All events of a topic about an entity, each id once, in the order of their partitions. */
    public List<CloudEvent<?>> events(Topic topic, String entityId) {
        Set<String> ids = new HashSet<>();
        List<CloudEvent<?>> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records(topic)) {
            Map<String, String> headers = new HashMap<>();
            record.headers()
                    .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
            if (entityId.equals(headers.get("ce_entityid")) && ids.add(headers.get("ce_id"))) {
                CloudEventCodec.decode(headers, record.value()).ifPresent(events::add);
            }
        }
        return events;
    }

    /** How many events of each type there are about an entity, on all topics. */
    public Map<String, Integer> counts(String entityId) {
        Map<String, Integer> counts = new TreeMap<>();
        Arrays.stream(Topic.values())
                .flatMap(topic -> events(topic, entityId).stream())
                .forEach(event -> counts.merge(event.data().getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(topic.topicName(), info.partition()))
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
