package io.leadledger.chassis.publishing;

import io.leadledger.event.Topic;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * The producer of a service and the topics: everything kept for ever, an idempotent producer, acknowledged by all
 * replicas. Whoever only reads needs it too, to put aside what cannot be read.
 */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
public class PublishingConfiguration {

    /** Lines and ids travel in parts (D-19), so a record this large is none of ours. */
    private static final String LARGEST_RECORD = "${leadledger.largest-record-bytes:33554432}";

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(KafkaProperties properties, @Value(LARGEST_RECORD) int largestRecord) {
        Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, largestRecord);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 2L * largestRecord);
        return new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(settings));
    }

    @Bean
    EventSender eventSender(KafkaTemplate<String, byte[]> kafkaTemplate, @Value(LARGEST_RECORD) int largestRecord) {
        return new EventSender(kafkaTemplate, largestRecord);
    }

    /** Every service makes sure of all topics: whoever reads first may start first. */
    @Bean
    KafkaAdmin.NewTopics topics(
            @Value("${leadledger.replication-factor:-1}") short replicas, @Value(LARGEST_RECORD) int largestRecord) {
        return new KafkaAdmin.NewTopics(Arrays.stream(Topic.values())
                .flatMap(topic -> Stream.of(topic.topicName(), topic.deadLetterTopicName()))
                .map(name -> TopicBuilder.name(name)
                        .partitions(Topic.PARTITIONS)
                        .replicas(replicas)
                        .config(TopicConfig.RETENTION_MS_CONFIG, "-1")
                        .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(largestRecord))
                        .build())
                .toArray(NewTopic[]::new));
    }
}
