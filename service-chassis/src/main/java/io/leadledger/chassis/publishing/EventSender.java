package io.leadledger.chassis.publishing;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.EncodedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends facts to their topics in the given order and returns once Kafka has them all. */
public final class EventSender {

    private static final long TIMEOUT_SECONDS = 60;

    /** Room for the key, headers and what Kafka adds to a record. */
    private static final int OVERHEAD_BYTES = 8_192;

    private final KafkaTemplate<String, byte[]> kafka;
    private final int largestRecord;

    EventSender(KafkaTemplate<String, byte[]> kafka, int largestRecord) {
        this.kafka = kafka;
        this.largestRecord = largestRecord;
    }

    /**
     * Sends and waits for all acknowledgements; on failure some may have been sent, and sending all again is harmless.
     *
     * @throws java.util.concurrent.CompletionException if Kafka did not acknowledge one
     */
    public void sendAndWait(List<? extends CloudEvent<?>> events) {
        awaitAll(events.stream().map(this::send).toList());
    }

    /**
     * Sends one without waiting; its order among others of the same key is kept.
     *
     * @throws RecordTooLargeException for one that no record can carry; nothing is sent then
     */
    public CompletableFuture<?> send(CloudEvent<?> event) {
        EncodedEvent encoded = CloudEventCodec.encode(event);
        if (encoded.body().length + OVERHEAD_BYTES > largestRecord) {
            throw new RecordTooLargeException("expected at most %d bytes, but %s has %d"
                    .formatted(largestRecord - OVERHEAD_BYTES, event.id(), encoded.body().length));
        }
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(encoded.topic(), encoded.key(), encoded.body());
        encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafka.send(record);
    }

    /** Waits until Kafka acknowledged all of them. */
    public void awaitAll(List<? extends CompletableFuture<?>> sent) {
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                .orTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .join();
    }
}
