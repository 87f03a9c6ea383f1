package io.leadledger.portal.testing;

import io.leadledger.chassis.testing.ServiceServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway on a real PostgreSQL and Kafka; each test works with partners of its own. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestBeans.class)
public interface PortalTest {

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        String database = ServiceServers.register(properties, "portal").url();
        properties.add("leadledger.consuming.group", () -> database.substring(database.lastIndexOf('/') + 1));
        KeyService keys = KeyService.only();
        for (String service : new String[] {"partner", "delivery", "invoice"}) {
            properties.add("leadledger.services." + service, () -> keys.address() + "/" + service);
        }
        properties.add("leadledger.issuers.operators.jwk-set-uri", () -> keys.address() + "/certs");
        properties.add("leadledger.issuers.partners.issuer-uri", () -> "http://127.0.0.1:1/realms/partners");
        properties.add("leadledger.issuers.partners.jwk-set-uri", () -> "http://127.0.0.1:1/partners/certs");
        properties.add("leadledger.login.operators-secret", () -> "operators-secret-of-the-test");
        properties.add("leadledger.login.token-key", () -> "a".repeat(43) + "=");
        properties.add("leadledger.login.partners-secret", () -> "partners-secret-of-the-test");
        properties.add("leadledger.data-keys.client-secret", () -> "gateway-secret-of-the-test");
    }
}
