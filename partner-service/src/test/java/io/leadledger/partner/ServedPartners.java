package io.leadledger.partner;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service with a real PostgreSQL and a real Kafka, one for all tests that share it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public class ServedPartners {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        OwnDatabase.register(properties);
        KeycloakSettings.silent(properties);
    }

    protected int port() {
        return port;
    }

    protected Api api() {
        return Api.on(port);
    }

    protected Api anonymous() {
        return Api.anonymous(port);
    }
}
