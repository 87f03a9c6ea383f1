package io.leadledger.invoice.testing;

import io.leadledger.chassis.testing.ServiceServers;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on a real PostgreSQL and Kafka; each test works with an entity of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestBeans.class)
public interface InvoiceServiceTest {

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        ServiceServers.register(properties, "invoice");
        properties.add("leadledger.mailing.partner-service", () -> "http://127.0.0.1:1");
        properties.add("leadledger.mailing.client-secret", () -> "nobody asks");
        properties.add("leadledger.mailing.portal-url", () -> "https://portal.nordlicht.example");
    }

    /** A test that fails in the middle leaves no failure to the next one. */
    @AfterEach
    default void nothingFailsAnyMore(@Autowired InjectedFailures failures) {
        failures.forget();
    }
}
