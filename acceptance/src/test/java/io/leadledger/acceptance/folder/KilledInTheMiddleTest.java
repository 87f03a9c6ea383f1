package io.leadledger.acceptance.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Api;
import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.acceptance.Topics;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.quickstart.servicejar.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service killed with SIGKILL in the middle of January, started again and the folder loaded once more: the same
 * documents, the same register, the same facts as without. A billing run that ends after each other of its drafts is in
 * {@code InterruptedGenerationTest} of invoice-service.
 */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledInTheMiddleTest {

    private static final String UNDISTURBED = "undisturbed";

    /** What a killed service had begun to publish is published by the next one, once the broker has given up the first. */
    private static final Duration TIME_TO_PUBLISH = Duration.ofSeconds(60);

    /** On two cores the common pool has one thread, and the JDK's HTTP client completes its calls there. */
    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().start(task);

    private final Installation installation = Installation.shared();

    @BeforeAll
    void load_undisturbed() {
        Ended ended = installation.load(january(UNDISTURBED), installation.folder("out-" + UNDISTURBED));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE, billing-run.after-draft, 3",
        "INVOICE, finalize.after-number, 4",
        "INVOICE, ledger.before-commit, 2",
        "DELIVERY, delivery.bulk.after-delivery-insert, 1",
        "DELIVERY, delivery.relay.after-send-before-cursor, 2"
    })
    @Tag("R-053")
    void january_ends_the_same(ServiceName service, String point, int time) {
        String entity = "k%s%d".formatted(Integer.toHexString(point.hashCode()).substring(0, 5), time);
        Path folder = january(entity);
        installation.killAt(service, point, time);

        Ended interrupted = loadAndRestart(service, folder, entity + "-1", point, time);
        Ended repeated = installation.load(folder, installation.folder(entity + "-2"));

        assertThat(installation.log(service)).contains("killed at point=" + point + " time=" + time);
        assertThat(repeated.exitCode())
                .as(interrupted.output() + "\n---\n" + repeated.output())
                .isZero();
        assertThat(documents(installation.folder(entity + "-2"))).isEqualTo(expected());
        Map<String, Integer> facts = facts(UNDISTURBED);
        await().atMost(TIME_TO_PUBLISH)
                .untilAsserted(() -> assertThat(facts(entity)).isEqualTo(facts));
        assertRegister(entity);
    }

    /** While the command runs, its service dies; it is started again at once, as a supervisor would. */
    private Ended loadAndRestart(ServiceName service, Path folder, String out, String point, int time) {
        CompletableFuture<Void> supervisor = CompletableFuture.runAsync(
                () -> {
                    await().atMost(Duration.ofMinutes(2))
                            .until(() ->
                                    !installation.running().service(service).alive());
                    installation.running().service(service).restart();
                },
                OWN_THREAD);
        Ended ended = installation.load(folder, installation.folder(out));
        assertThat(supervisor).succeedsWithin(Duration.ofMinutes(2));
        return ended;
    }

    private void assertRegister(String entity) {
        Api api = new Api(installation);
        List<RegisteredNumber> register = api.register(api.entityId(entity).orElseThrow());
        assertThat(register).extracting(RegisteredNumber::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        String previous = "0".repeat(64);
        for (RegisteredNumber entry : register) {
            assertThat(entry.previousHash()).isEqualTo(previous);
            previous = entry.hash();
        }
    }

    private Map<String, Integer> facts(String entity) {
        String id = new Api(installation).entityId(entity).orElseThrow();
        return new Topics(installation.running().kafka().plan()).counts(id);
    }

    private Map<String, String> expected() {
        return documents(installation.folder("out-" + UNDISTURBED));
    }

    /** Partner, sums and lines of each document, without its number. */
    private static Map<String, String> documents(Path out) {
        JsonNode summary = JsonMapper.shared().readTree(out.resolve("summary.json"));
        Map<String, String> documents = new TreeMap<>();
        StreamSupport.stream(summary.get("documents").spliterator(), false)
                .forEach(document -> documents.put(
                        document.get("partner").asString(),
                        String.join(
                                " ",
                                List.of(
                                        document.get("net").asString(),
                                        document.get("tax").asString(),
                                        document.get("total").asString(),
                                        document.get("lines").toString()))));
        return documents;
    }

    /** January's folder for an entity of its own. */
    private Path january(String entity) {
        Path from = Installation.checkout("examples/january");
        Path to = installation.folder("folder-" + entity);
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                boolean namesTheEntity =
                        List.of("operator.yaml", "period.yaml", "profiles.csv").contains(name);
                Files.writeString(to.resolve(name), namesTheEntity ? text.replaceAll("\\bleads\\b", entity) : text);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
