package io.leadledger.quickstart.kafka;

import io.leadledger.quickstart.process.StartRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's data folder, formatted once, and its settings, written anew at every start: the ports may change. */
final class KafkaStorage {
    private KafkaStorage() {}

    /**
     * Formats an empty folder for one node.
     *
     * @throws StartRefused {@code kafka-format-failed} with what the tool says
     */
    static void format(KafkaPlan plan, Path data) {
        writeProperties(plan, data);
        var answer = new ByteArrayOutputStream();
        String[] words = {
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            plan.properties().toString(),
            "--standalone"
        };
        if (StorageTool.execute(words, new PrintStream(answer, true, StandardCharsets.UTF_8)) != 0) {
            var said = answer.toString(StandardCharsets.UTF_8);
            throw new StartRefused(
                    "kafka-format-failed", "expected Kafka to format " + data + ", but it said: " + said);
        }
    }

    static void writeProperties(KafkaPlan plan, Path data) {
        var text = """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                controller.quorum.bootstrap.servers=127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                log.retention.ms=-1
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(plan.port(), plan.controllerPort(), data);
        try {
            Files.writeString(plan.properties(), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
