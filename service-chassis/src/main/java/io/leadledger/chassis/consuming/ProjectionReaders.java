package io.leadledger.chassis.consuming;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.event.Topic;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.Lifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.backoff.ExponentialBackOff;

/** Makes readers of topics: each feeds one projection, reading on where the projection's own database says. */
public final class ProjectionReaders {

    private final ConsumedOffsets offsets;
    private final DeadLetters deadLetters;
    private final TransactionTemplate transaction;
    private final CrashPoints crashPoints;
    private final ConsumerFactory<String, byte[]> consumers;
    private final ConsumingProperties properties;

    ProjectionReaders(
            ConsumedOffsets offsets,
            DeadLetters deadLetters,
            TransactionTemplate transaction,
            CrashPoints crashPoints,
            ConsumerFactory<String, byte[]> consumers,
            ConsumingProperties properties) {
        this.offsets = offsets;
        this.deadLetters = deadLetters;
        this.transaction = transaction;
        this.crashPoints = crashPoints;
        this.consumers = consumers;
        this.properties = properties;
    }

    /** A reader that feeds the projection once started; for a projection that is no bean, whoever asks starts it. */
    public Lifecycle reader(Projection projection) {
        ContainerProperties settings = new ContainerProperties(
                projection.topics().stream().map(Topic::topicName).toArray(String[]::new));
        settings.setGroupId(properties.group() + "." + projection.name());
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        settings.setMessageListener(new ProjectionBatch(projection, offsets, deadLetters, transaction, crashPoints));
        settings.setConsumerRebalanceListener(new SeekToStored(projection.name(), offsets));
        ConcurrentMessageListenerContainer<String, byte[]> container =
                new ConcurrentMessageListenerContainer<>(consumers, settings);
        container.setBeanName(projection.name());
        container.setConcurrency(properties.concurrency());
        container.setCommonErrorHandler(new DefaultErrorHandler(backOff()));
        return container;
    }

    private static ExponentialBackOff backOff() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    private record SeekToStored(String projection, ConsumedOffsets offsets) implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> consumer.seek(partition, offsets.next(projection, partition)));
        }
    }
}
