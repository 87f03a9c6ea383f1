package io.leadledger.chassis.consuming;

import io.leadledger.chassis.crash.CrashPoints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Feeds every {@link Projection} bean; the settings are the measured ones of the hot path. */
@AutoConfiguration
@EnableConfigurationProperties(ConsumingProperties.class)
public class ConsumingConfiguration {

    /** The broker answers as soon as there is a record (ADR 15); without one, each consumer asks twice a second. */
    private static final int LONGEST_WAIT_MILLIS = 500;

    /** A batch of large events must fit into memory, and so must its rows. */
    private static final int LARGEST_FETCH_BYTES = 16 * 1024 * 1024;

    /** So long nobody reads the partitions of a service that was killed; where it reads on is in its database. */
    private static final int LONGEST_SILENCE_MILLIS = 10_000;

    @Bean
    ConsumerFactory<String, byte[]> consumerFactory(KafkaProperties properties) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2_000);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, LONGEST_SILENCE_MILLIS);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_WAIT_MILLIS);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_FETCH_BYTES);
        return new DefaultKafkaConsumerFactory<>(settings);
    }

    @Bean
    ProjectionReaders projectionReaders(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            KafkaTemplate<String, byte[]> kafka,
            ConsumerFactory<String, byte[]> consumerFactory,
            ConsumingProperties properties,
            CrashPoints crashPoints) {
        return new ProjectionReaders(
                new ConsumedOffsets(jdbc),
                new DeadLetters(kafka),
                new TransactionTemplate(transactions),
                crashPoints,
                consumerFactory,
                properties);
    }

    @Bean
    WholeTopics wholeTopics(ConsumerFactory<String, byte[]> consumerFactory) {
        return new WholeTopics(consumerFactory);
    }

    @Bean
    @ConditionalOnBean(Projection.class)
    ProjectionContainers projectionContainers(List<Projection> projections, ProjectionReaders projectionReaders) {
        return new ProjectionContainers(projections, projectionReaders);
    }
}
