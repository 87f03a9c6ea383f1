package io.leadledger.chassis.testing;

import io.leadledger.testservers.TestDatabase;
import io.leadledger.testservers.TestServers;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * Points a service under test at a fresh database, at the shared Kafka and at the two test realms. Many services live in one
 * JVM of tests, so each reads its topics with one thread a projection; what several do is looked at in {@code acceptance}.
 */
public final class ServiceServers {

    private ServiceServers() {}

    /** @param database name of the database in a deployment, for example {@code invoice} */
    public static TestDatabase register(DynamicPropertyRegistry properties, String database) {
        TestDatabase fresh = TestServers.database(database);
        properties.add("spring.datasource.url", fresh::url);
        properties.add("spring.datasource.username", () -> fresh.service().user());
        properties.add("spring.datasource.password", () -> fresh.service().password());
        properties.add("spring.flyway.user", () -> fresh.owner().user());
        properties.add("spring.flyway.password", () -> fresh.owner().password());
        if (fresh.pages() != null) {
            String pages = fresh.pages().user();
            String password = fresh.pages().password();
            properties.add("leadledger.pages.username", () -> pages);
            properties.add("leadledger.pages.password", () -> password);
        }
        properties.add("leadledger.consuming.concurrency", () -> "1");
        properties.add(
                "spring.kafka.bootstrap-servers", () -> TestServers.kafka().bootstrapServers());
        TestServers.kafka()
                .login()
                .forEach((name, value) -> properties.add("spring.kafka.properties." + name, () -> value));
        properties.add(
                "leadledger.issuers.operators.issuer-uri",
                () -> TokenIssuer.operators().issuerUri());
        properties.add(
                "leadledger.issuers.operators.jwk-set-uri",
                () -> TokenIssuer.operators().jwkSetUri());
        properties.add(
                "leadledger.issuers.partners.issuer-uri",
                () -> TokenIssuer.partners().issuerUri());
        properties.add(
                "leadledger.issuers.partners.jwk-set-uri",
                () -> TokenIssuer.partners().jwkSetUri());
        return fresh;
    }
}
