package io.leadledger.chassis.consuming;

import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.MalformedEventException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event and where it lay. */
public record ReceivedEvent(Topic topic, int partition, long offset, CloudEvent<?> event) {

    /** Empty for a type that this build does not know; throws {@link MalformedEventException} for what is no event. */
    static Optional<ReceivedEvent> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new MalformedEventException("expected an event but the record is empty");
        }
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        Optional<CloudEvent<?>> event = CloudEventCodec.decode(headers, record.value());
        return event.map(
                one -> new ReceivedEvent(Topic.named(record.topic()), record.partition(), record.offset(), one));
    }
}
