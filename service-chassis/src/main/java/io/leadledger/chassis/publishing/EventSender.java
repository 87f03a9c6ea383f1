package io.leadledger.chassis.publishing;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.EncodedEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends facts to their topics in the given order and returns once Kafka has them all. */
public final class EventSender {

    private static final long TIMEOUT_SECONDS = 60;

    private final KafkaTemplate<String, byte[]> kafka;

    EventSender(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Sends and waits for all acknowledgements; on failure some may have been sent, and sending all again is harmless.
     *
     * @throws java.util.concurrent.CompletionException if Kafka did not acknowledge one
     */
    public void sendAndWait(List<? extends CloudEvent<?>> events) {
        awaitAll(events.stream().map(this::send).toList());
    }

    /** Sends one without waiting; its order among others of the same key is kept. */
    public CompletableFuture<?> send(CloudEvent<?> event) {
        EncodedEvent encoded = CloudEventCodec.encode(event);
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
