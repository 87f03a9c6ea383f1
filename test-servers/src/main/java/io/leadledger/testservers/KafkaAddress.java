package io.leadledger.testservers;

import java.util.HashMap;
import java.util.Map;

/**
 * A Kafka for tests.
 *
 * @param bootstrapServers what clients connect to
 * @param login the settings by which clients log in; empty where everybody may come in
 */
public record KafkaAddress(String bootstrapServers, Map<String, String> login) {
    public KafkaAddress {
        login = Map.copyOf(login);
    }

    /** Everything a client needs to connect. */
    public Map<String, Object> clientSettings() {
        var settings = new HashMap<String, Object>(login);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }

    @Override
    public String toString() {
        return bootstrapServers;
    }
}
