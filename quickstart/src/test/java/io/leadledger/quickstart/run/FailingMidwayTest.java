package io.leadledger.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.quickstart.api.MovableTime;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.RunFailed;
import io.leadledger.quickstart.api.ScriptedServer;
import io.leadledger.quickstart.scenario.ScenarioFolder;
import io.leadledger.servers.folder.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FailingMidwayTest {
    private static final String NOTHING = "{\"items\": []}";
    private static final String REFUSED = "{\"errors\": [{\"field\": \"\", \"code\": \"x\", \"message\": \"no\"}]}";

    @TempDir
    Path out;

    private record Silence() implements Narration {
        @Override
        public void say(String line) {}

        @Override
        public void complain(String line) {}
    }

    @Test
    void what_is_known_is_written_with_the_sentence_it_failed_with() throws IOException {
        try (var server = new ScriptedServer()) {
            server.then(200, "{\"items\": [{\"entityId\": \"e\", \"version\": 1}]}")
                    .then(200, "{\"version\": 2}")
                    .then(200, "{\"version\": 3}")
                    .then(500, "{\"detail\": \"broken\"}");

            assertThatThrownBy(() -> run(server)).isInstanceOf(RunFailed.class).hasMessageContaining("broken");
        }

        var summary = JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("summary.json")));
        assertThat(summary.path("failed").asString()).contains("broken");
        assertThat(summary.path("documents").isArray()).isTrue();
        assertThat(summary.path("period").path("entity").asString()).isEqualTo("leads");
        assertThat(summary.has("counts")).isFalse();
    }

    @Test
    void where_nothing_was_loaded_nothing_is_written() {
        try (var server = new ScriptedServer()) {
            server.then(200, NOTHING).then(422, REFUSED).then(500, "{\"detail\": \"broken\"}");

            assertThatThrownBy(() -> run(server)).isInstanceOf(RunFailed.class);
        }

        assertThat(out).isEmptyDirectory();
    }

    @Test
    void an_entity_that_was_rejected_is_named_by_its_place_and_not_by_all_that_depends_on_it() throws IOException {
        var folder = Files.createDirectories(out.resolve("only-an-entity"));
        try (var files = Files.list(Checkout.path().resolve("examples/january"));
                var server = new ScriptedServer()) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        file.toString().endsWith(".csv")
                                ? text.lines().findFirst().orElseThrow() + "\n"
                                : text);
            }
            server.then(200, NOTHING).then(422, REFUSED).then(200, NOTHING);

            assertThatThrownBy(() -> run(folder, server))
                    .hasMessage("expected the entity leads of period.yaml to be accepted, but it was rejected"
                            + " (operator.yaml line 2)");
        }
    }

    private void run(ScriptedServer server) {
        run(Checkout.path().resolve("examples/january"), server);
    }

    private void run(Path folder, ScriptedServer server) {
        var scenario = ScenarioFolder.read(folder);
        try (var api = server.api(new MovableTime().waiting())) {
            new ScenarioRun(scenario, api, new Silence()).run(out);
        }
    }
}
