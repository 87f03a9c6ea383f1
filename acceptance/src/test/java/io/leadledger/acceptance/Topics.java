package io.leadledger.acceptance;

import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.servers.kafka.KafkaLogin;
import io.leadledger.servers.kafka.KafkaPlan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Everything that lies on the topics, as any outside reader would see it. */
public final class Topics {

    private final KafkaPlan kafka;

    public Topics(KafkaPlan kafka) {
        this.kafka = kafka;
    }

    private Properties as(KafkaLogin login) {
        Properties settings = new Properties();
        settings.putAll(login.clientSettings());
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        return settings;
    }

    /** All events of a topic about an entity, each id once, in the order of their partitions. */
    public List<CloudEvent<?>> events(Topic topic, String entityId) {
        Set<String> ids = new HashSet<>();
        List<CloudEvent<?>> events = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records(topic)) {
            Map<String, String> headers = headers(record);
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

    /**
     * Delivers everything about an entity on all topics once more, in another order.
     *
     * @return how many records
     */
    public int redeliver(String entityId, Random order) {
        Properties settings = as(kafka.users().services());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<ConsumerRecord<String, byte[]>> again = new ArrayList<>(Arrays.stream(Topic.values())
                    .flatMap(topic -> records(topic).stream())
                    .filter(record -> entityId.equals(headers(record).get("ce_entityid")))
                    .toList());
            Collections.shuffle(again, order);
            again.forEach(record -> producer.send(new ProducerRecord<>(
                    record.topic(), record.partition(), record.key(), record.value(), record.headers())));
            return again.size();
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private List<ConsumerRecord<String, byte[]>> records(Topic topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                as(kafka.users().reader()), new StringDeserializer(), new ByteArrayDeserializer())) {
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
