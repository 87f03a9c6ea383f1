package io.leadledger.testservers;

import io.leadledger.servers.postgres.PostgresAddress;
import io.leadledger.servers.secret.RandomSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Servers in containers; Testcontainers removes them when this JVM ends. */
@SuppressWarnings("resource") // one container per JVM, ended with it
final class ContainerServers implements ServerSource {
    private static final String POSTGRES = "postgres:18";
    private static final List<String> FORGETFUL = List.of(
            "-c",
            "fsync=off",
            "-c",
            "synchronous_commit=off",
            "-c",
            "full_page_writes=off",
            "-c",
            "scram_iterations=1");
    private static final String KAFKA = "apache/kafka:4.2.1";

    static boolean available() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public String description() {
        return "containers (" + POSTGRES + ", " + KAFKA + ")";
    }

    @Override
    public PostgresAddress startPostgres() {
        var words = new ArrayList<>(List.of("postgres", "-c", "max_connections=200"));
        words.addAll(DURABLE ? List.of() : FORGETFUL);
        var container = new PostgreSQLContainer(DockerImageName.parse(POSTGRES))
                .withUsername("postgres")
                .withPassword(RandomSecret.password())
                .withCommand(words.toArray(String[]::new));
        container.start();
        return new PostgresAddress(
                container.getHost(), container.getMappedPort(5432), "postgres", container.getPassword());
    }

    @Override
    public KafkaAddress startKafka() {
        var container = new KafkaContainer(DockerImageName.parse(KAFKA))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_LOG_RETENTION_MS", "-1");
        container.start();
        return new KafkaAddress(container.getBootstrapServers(), Map.of());
    }
}
