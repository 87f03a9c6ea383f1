package io.leadledger.acceptance.commandline;

import io.leadledger.servers.kafka.KafkaPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The outside reader of {@code docs/consuming.md}: Kafka's own console consumer, and jq. */
final class ConsoleConsumer {

    private ConsoleConsumer() {}

    static List<String> netPerPartner(KafkaPlan kafka, Path jqProgram) {
        try {
            Path values = Files.createTempFile("delivery", ".jsonl");
            run(
                    values,
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dlogback.configurationFile=silent-logback.xml",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.kafka.tools.consumer.ConsoleConsumer",
                    "--bootstrap-server",
                    kafka.bootstrapServers(),
                    "--command-config",
                    kafka.readerProperties().toString(),
                    "--topic",
                    "leadledger.delivery.v1",
                    "--from-beginning",
                    "--timeout-ms",
                    "5000");
            Path answer = Files.createTempFile("net", ".txt");
            int status = run(answer, "jq", "-s", "-r", "-f", jqProgram.toString(), values.toString());
            if (status != 0) {
                throw new IllegalStateException("jq ended with " + status);
            }
            return Files.readAllLines(answer, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int run(Path output, String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
