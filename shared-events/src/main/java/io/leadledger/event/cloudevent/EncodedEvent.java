package io.leadledger.event.cloudevent;

import java.util.Map;

/** An event as it lies on Kafka: topic, record key, headers as text, JSON body in UTF-8. */
public record EncodedEvent(String topic, String key, Map<String, String> headers, byte[] body) {}
