package io.leadledger.servers.kafka;

import java.util.Map;
import java.util.TreeMap;

/**
 * A login of a Kafka client: SASL/PLAIN, which on the loopback address and in a network of its own needs no TLS.
 *
 * @param user name of the user
 * @param password in no log: {@link #toString} hides it
 */
public record KafkaLogin(String user, String password) {

    /** The settings of any Kafka client that logs in so. */
    public Map<String, String> clientSettings() {
        return new TreeMap<>(Map.of(
                "security.protocol", "SASL_PLAINTEXT",
                "sasl.mechanism", "PLAIN",
                "sasl.jaas.config", jaas()));
    }

    /** The value of {@code sasl.jaas.config}. */
    public String jaas() {
        return jaas("");
    }

    /** The same with more options of the login module, as the broker's own listeners want them. */
    String jaas(String options) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\"%s;"
                .formatted(user, password, options);
    }

    /** The option that lets this user in. */
    String asKnownUser() {
        return " user_%s=\"%s\"".formatted(user, password);
    }

    @Override
    public String toString() {
        return user;
    }
}
