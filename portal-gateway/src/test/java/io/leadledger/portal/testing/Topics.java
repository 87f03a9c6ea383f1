package io.leadledger.portal.testing;

import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.testservers.TestServers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Says facts on the topics and waits until the serving read model has them. */
public record Topics(EventSender sender, Database database) {

    private static final Map<String, Topic> PARTS = Map.of(
            "directory", Topic.PARTNER,
            "logos", Topic.PARTNER,
            "access", Topic.PARTNER,
            "leads", Topic.DELIVERY,
            "documents", Topic.INVOICE);

    public void say(PublishedEvent... facts) {
        say(List.of(facts));
    }

    public void say(Collection<? extends PublishedEvent> facts) {
        sender.sendAndWait(facts.stream().map(Facts::said).toList());
    }

    /** Facts of several kinds, and the read model has taken them all. */
    @SafeVarargs
    public final void sayAndWait(Collection<? extends PublishedEvent>... facts) {
        for (Collection<? extends PublishedEvent> some : facts) {
            say(some);
        }
        awaitRead();
    }

    public void awaitRead() {
        PARTS.forEach((part, topic) -> {
            Map<TopicPartition, Long> ends = ends(topic.topicName());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> ends.entrySet().stream()
                            .allMatch(end -> end.getValue() == 0 || next(part, end.getKey()) >= end.getValue()));
        });
    }

    private long next(String part, TopicPartition partition) {
        return database.jdbc()
                .sql("""
                        select next_offset from consumed_offset
                        where projection = ? and topic = ? and partition_no = ?
                        """)
                .params(
                        "readmodel-" + database.servingGeneration() + "-" + part,
                        partition.topic(),
                        partition.partition())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static Map<TopicPartition, Long> ends(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                TestServers.kafka().clientSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList());
        }
    }
}
