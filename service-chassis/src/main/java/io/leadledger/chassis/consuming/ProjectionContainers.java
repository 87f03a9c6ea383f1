package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** One listener container for each projection, reading on where the projection's own database says. */
public final class ProjectionContainers implements SmartLifecycle {

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    ProjectionContainers(
            List<ProjectionBatch> batches,
            List<Projection> projections,
            ConsumedOffsets offsets,
            ConsumerFactory<String, byte[]> consumers,
            ConsumingProperties properties) {
        containers = IntStream.range(0, batches.size())
                .mapToObj(i -> container(batches.get(i), projections.get(i), offsets, consumers, properties))
                .toList();
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            ProjectionBatch batch,
            Projection projection,
            ConsumedOffsets offsets,
            ConsumerFactory<String, byte[]> consumers,
            ConsumingProperties properties) {
        ContainerProperties settings = new ContainerProperties(
                projection.topics().stream().map(Topic::topicName).toArray(String[]::new));
        settings.setGroupId(properties.group() + "." + projection.name());
        settings.setAckMode(ContainerProperties.AckMode.BATCH);
        settings.setMessageListener(batch);
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

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(ConcurrentMessageListenerContainer::isRunning);
    }

    private record SeekToStored(String projection, ConsumedOffsets offsets) implements ConsumerAwareRebalanceListener {

        @Override
        public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
            partitions.forEach(partition -> consumer.seek(partition, offsets.next(projection, partition)));
        }
    }
}
