package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.MalformedEventException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;
import org.springframework.kafka.core.ConsumerFactory;

/**
 * Reads partitions of topics from their first record to what is their end at that moment, in no group and beside every
 * reader that is: nobody's place in them changes. Facts of one key come in their order; a repeated record comes again.
 */
public final class WholeTopics {

    private static final Duration POLL = Duration.ofMillis(500);

    /** How long after the end something is waited for that was said to be on its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So long the broker holds back the answer that there is nothing more, and with it all that is asked after it. */
    private static final String AT_THE_END_MILLIS = "5";

    private final ConsumerFactory<String, byte[]> consumers;

    WholeTopics(ConsumerFactory<String, byte[]> consumers) {
        this.consumers = consumers;
    }

    /** In which partition of each topic the facts of a key lie, as the producer's own partitioner chooses it. */
    public static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % Topic.PARTITIONS;
    }

    /** One reader for as many partitions as are wanted, one after the other; it has to be closed. */
    public Reader open() {
        Properties impatient = new Properties();
        impatient.setProperty(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, AT_THE_END_MILLIS);
        return new Reader(consumers.createConsumer(null, null, null, impatient));
    }

    /** Reads whole partitions. */
    public static final class Reader implements AutoCloseable {

        private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;

        private Reader(org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        /**
         * All of one partition.
         *
         * @throws MalformedEventException naming the place of a record that is no event
         */
        public void read(Topic topic, int partition, Consumer<ReceivedEvent> each) {
            read(topic, partition, each, () -> true);
        }

        /**
         * The same; at the end it waits ten seconds at most for what is still on its way.
         *
         * @param complete whether nothing is missing any more
         */
        public void read(Topic topic, int partition, Consumer<ReceivedEvent> each, BooleanSupplier complete) {
            TopicPartition wanted = new TopicPartition(topic.topicName(), partition);
            consumer.assign(List.of(wanted));
            consumer.seekToBeginning(List.of(wanted));
            long end = consumer.endOffsets(List.of(wanted)).getOrDefault(wanted, 0L);
            long patient = System.nanoTime() + PATIENCE.toNanos();
            while (consumer.position(wanted) < end || (!complete.getAsBoolean() && System.nanoTime() < patient)) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    event(record, each);
                }
            }
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    private static void event(ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> each) {
        try {
            ReceivedEvent.read(record).ifPresent(each);
        } catch (MalformedEventException e) {
            throw new MalformedEventException(
                    "cannot read the record at %s-%d, offset %d"
                            .formatted(record.topic(), record.partition(), record.offset()),
                    e);
        }
    }
}
