package io.leadledger.servers.kafka;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardJar;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.ServerPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real Kafka broker, one node in KRaft mode, in a JVM of its own. Records are never deleted by age; topics are made
 * by the services that own them.
 *
 * @param folder its settings and its data
 * @param log file for its log
 * @param ports where it listens
 * @param users who may log in
 */
public record KafkaPlan(Path folder, Path log, Ports ports, KafkaUsers users) implements ServerPlan {
    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Duser.timezone=UTC",
            "-Dlogback.configurationFile=io/leadledger/servers/kafka/kafka-logback.xml");

    /**
     * Ports on the loopback address.
     *
     * @param clients for clients
     * @param controller for the broker's own controller
     */
    public record Ports(int clients, int controller) {}

    /** What clients connect to, {@code 127.0.0.1:19092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.clients();
    }

    /** The settings of a reader outside, as a file for Kafka's own tools. */
    public Path readerProperties() {
        return folder.toAbsolutePath().resolve("reader.properties");
    }

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public ChildCommand prepare() {
        Port.requireFree(Listener.KAFKA, ports.clients());
        Port.requireFree(Listener.KAFKA_CONTROLLER, ports.controller());
        Folders.makeOnce(data(), fresh -> KafkaStorage.format(this, fresh));
        KafkaSettings.write(this, data());
        var words = new JavaCommand(
                        FLAGS,
                        JavaCommand.ownClassPath(),
                        "kafka.Kafka",
                        List.of(properties().toString()))
                .words(GuardJar.in(folder));
        return new ChildCommand(name(), words, Map.of(), folder, log);
    }

    @Override
    public boolean isReady() {
        return !Port.isFree(ports.clients()) && new KafkaAdmin(this).answers();
    }

    /** Readers outside may read from the first moment on. */
    @Override
    public void afterStart() {
        new KafkaAdmin(this).letReadersRead();
    }

    private Path data() {
        return folder.toAbsolutePath().resolve("data");
    }

    Path properties() {
        return folder.toAbsolutePath().resolve("server.properties");
    }
}
