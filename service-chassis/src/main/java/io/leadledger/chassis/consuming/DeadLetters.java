package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Records that could not be processed, put aside on {@code <topic>.dlt} with the reason, so that the others go on. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaTemplate<String, byte[]> kafka;

    DeadLetters(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Returns once Kafka has it; the same record may be put aside twice after a crash. */
    void putAside(String projection, ConsumerRecord<String, byte[]> record, String reason) {
        String topic = Topic.named(record.topic()).deadLetterTopicName();
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(topic, record.key(), record.value());
        record.headers().forEach(header -> letter.headers().add(header));
        header(letter, "dlt-projection", projection);
        header(letter, "dlt-reason", reason);
        header(letter, "dlt-partition", Integer.toString(record.partition()));
        header(letter, "dlt-offset", Long.toString(record.offset()));
        kafka.send(letter).join();
        LOG.error(
                "put aside projection={} topic={} partition={} offset={} reason={}",
                projection,
                record.topic(),
                record.partition(),
                record.offset(),
                reason);
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
