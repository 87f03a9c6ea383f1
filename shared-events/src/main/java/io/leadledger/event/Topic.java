package io.leadledger.event;

import java.util.Arrays;

/** The topics of the product. They keep every record for ever; a consumer may start at zero at any time. */
public enum Topic {
    PARTNER("leadledger.partner.v1", "partner"),
    DELIVERY("leadledger.delivery.v1", "delivery"),
    INVOICE("leadledger.invoice.v1", "invoice");

    /** Chosen once: a key's partition, and with it the order of its facts, depends on the number. */
    public static final int PARTITIONS = 12;

    private final String topicName;
    private final String service;

    Topic(String topicName, String service) {
        this.topicName = topicName;
        this.service = service;
    }

    public String topicName() {
        return topicName;
    }

    /** The owning service's short name, the third part of {@code io.leadledger.<service>.<Name>.v1}. */
    public String service() {
        return service;
    }

    /** {@code ce_source} of everything the owning service publishes. */
    public String source() {
        return "/leadledger/" + service + "-service";
    }

    /** Where records of this topic go that could not be processed, with the reason in headers. */
    public String deadLetterTopicName() {
        return topicName + ".dlt";
    }

    /** The topic with that name; throws {@link IllegalArgumentException} if there is none. */
    public static Topic named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic " + topicName));
    }
}
