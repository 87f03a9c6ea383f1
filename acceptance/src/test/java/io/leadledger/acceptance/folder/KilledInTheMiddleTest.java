package io.leadledger.acceptance.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Api;
import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.acceptance.JanuaryFolder;
import io.leadledger.acceptance.Topics;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.quickstart.servicejar.ServiceName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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
 * documents, the same register, the same facts as without. Killed at month-end: {@code CrashesAndDuplicatesTest}; a billing
 * run that ends after each other of its drafts: {@code InterruptedGenerationTest} of invoice-service.
 */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledInTheMiddleTest {

    private static final String UNDISTURBED = "undisturbed";

    /** What a killed service had begun to publish is published by the next one, once the broker has given up the first. */
    private static final Duration TIME_TO_PUBLISH = Duration.ofSeconds(60);

    private final Installation installation = Installation.shared();

    @BeforeAll
    void load_undisturbed() {
        Ended ended = installation.load(
                JanuaryFolder.of(installation, UNDISTURBED), installation.folder("out-" + UNDISTURBED));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE, ledger.before-commit, 2",
        "DELIVERY, delivery.bulk.after-delivery-insert, 1",
        "DELIVERY, delivery.relay.after-send-before-cursor, 2"
    })
    @Tag("R-053")
    void january_ends_the_same(ServiceName service, String point, int time) {
        String entity = "k%s%d".formatted(Integer.toHexString(point.hashCode()).substring(0, 5), time);
        Path folder = JanuaryFolder.of(installation, entity);
        installation.killAt(service, point, time);

        Ended interrupted = loadAndRestart(service, folder, entity + "-1");
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

    /** While the command runs, its service dies; it is started again at once. */
    private Ended loadAndRestart(ServiceName service, Path folder, String out) {
        CompletableFuture<Void> supervisor = installation.restartOnceDead(service);
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
}
