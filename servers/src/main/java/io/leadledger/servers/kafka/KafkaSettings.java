package io.leadledger.servers.kafka;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/**
 * The broker's settings, written anew at every start: ports and passwords may change. Whoever does not log in is
 * refused, at the controller too; a reader may read and nothing else. The file is readable by its owner only.
 */
final class KafkaSettings {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "CLIENTS"),
            Map.entry("listener.security.protocol.map", "CONTROLLER:SASL_PLAINTEXT,CLIENTS:SASL_PLAINTEXT"),
            Map.entry("sasl.enabled.mechanisms", "PLAIN"),
            Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
            Map.entry("sasl.mechanism.controller.protocol", "PLAIN"),
            Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
            Map.entry("super.users", "User:broker;User:services"),
            Map.entry("log.retention.ms", "-1"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"));

    private KafkaSettings() {}

    /** Writes the broker's settings and those of a reader. */
    static void write(KafkaPlan plan, Path data) {
        var settings = new Properties();
        settings.putAll(FIXED);
        var listeners = "CLIENTS://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(plan.ports().clients(), plan.ports().controller());
        settings.setProperty("listeners", listeners);
        settings.setProperty("advertised.listeners", listeners);
        settings.setProperty(
                "controller.quorum.bootstrap.servers",
                "127.0.0.1:" + plan.ports().controller());
        settings.setProperty("log.dirs", data.toString());
        settings.setProperty(
                "listener.name.clients.plain.sasl.jaas.config", plan.users().clientListener());
        settings.setProperty(
                "listener.name.controller.plain.sasl.jaas.config", plan.users().controllerListener());
        write(settings, plan.properties());
        var reader = new Properties();
        reader.putAll(plan.users().reader().clientSettings());
        write(reader, plan.readerProperties());
    }

    /** In the encoding that Kafka reads: whatever is not Latin-1, as in a folder's name, is escaped. */
    private static void write(Properties settings, Path file) {
        try {
            var bytes = new ByteArrayOutputStream();
            settings.store(bytes, null);
            var fresh = Files.createTempFile(file.getParent(), "kafka", ".tmp");
            Files.write(fresh, bytes.toByteArray());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
