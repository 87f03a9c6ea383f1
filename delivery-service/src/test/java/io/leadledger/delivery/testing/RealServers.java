package io.leadledger.delivery.testing;

import io.leadledger.chassis.testing.ServiceServers;
import io.leadledger.delivery.DeliveryServiceApplication;
import io.leadledger.testservers.TestDatabase;
import io.leadledger.testservers.TestServers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on real PostgreSQL and Kafka, on 10 February 2026 at noon UTC; one for all tests of a run. */
@SpringBootTest(classes = DeliveryServiceApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({RealServers.Noon.class, Given.class})
public abstract class RealServers {

    /** What time it is. */
    public static final Instant NOW = Instant.parse("2026-02-10T12:00:00Z");

    /** The database of the data keys. */
    public static final TestDatabase KEYS = TestServers.database("delivery_keys");

    @Autowired
    protected Given given;

    @Autowired
    protected JdbcClient jdbc;

    protected Api api;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        ServiceServers.register(properties, "delivery");
        properties.add("leadledger.keystore.url", KEYS::url);
        properties.add("leadledger.keystore.username", () -> KEYS.service().user());
        properties.add("leadledger.keystore.password", () -> KEYS.service().password());
        properties.add("leadledger.keystore.owner.username", () -> KEYS.owner().user());
        properties.add("leadledger.keystore.owner.password", () -> KEYS.owner().password());
        properties.add("leadledger.master-key", () -> key(1));
        properties.add("leadledger.data-subject-key", () -> key(2));
    }

    @BeforeEach
    void connect(@Value("${local.server.port}") int port) {
        api = new Api("http://127.0.0.1:" + port + "/api/v1");
        given.through(api);
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @TestConfiguration
    static class Noon {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Crash crash() {
            return new Crash();
        }
    }
}
