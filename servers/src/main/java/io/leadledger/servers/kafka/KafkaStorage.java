package io.leadledger.servers.kafka;

import io.leadledger.servers.process.StartRefused;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's data folder, formatted once. */
final class KafkaStorage {
    private KafkaStorage() {}

    /**
     * Formats an empty folder for one node.
     *
     * @throws StartRefused {@code kafka-format-failed} with what the tool says
     */
    static void format(KafkaPlan plan, Path data) {
        KafkaSettings.write(plan, data);
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
}
