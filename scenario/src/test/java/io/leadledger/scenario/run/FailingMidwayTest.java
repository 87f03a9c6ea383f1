package io.leadledger.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.Page;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityWritten;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.Repository;
import io.leadledger.scenario.api.MovableTime;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Said;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.summary.KeptOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FailingMidwayTest {
    private static final Page<EntityAnswer> NOTHING = new Page<>(List.of(), null, 0);
    private static final String REFUSED = "{\"errors\": [{\"field\": \"\", \"code\": \"x\", \"message\": \"no\"}]}";

    private final KeptOutput out = new KeptOutput();

    @TempDir
    Path folder;

    @Test
    void what_is_known_is_written_with_the_sentence_it_failed_with() {
        try (var server = new ScriptedServer()) {
            server.then(new Page<>(List.of(otherwise()), null, 1))
                    .then(new EntityWritten(new EntityId("e"), 2, List.of()))
                    .then(new EntityWritten(new EntityId("e"), 3, List.of()))
                    .then(500, "{\"detail\": \"broken\"}");

            assertThatThrownBy(() -> run(server)).isInstanceOf(RunFailed.class).hasMessageContaining("broken");
        }

        var summary = JsonMapper.shared().readTree(out.files().get("summary.json"));
        assertThat(summary.path("failed").asString()).contains("broken");
        assertThat(summary.path("documents").isArray()).isTrue();
        assertThat(summary.path("period").path("entity").asString()).isEqualTo("leads");
        assertThat(summary.has("counts")).isFalse();
    }

    @Test
    void where_nothing_was_loaded_nothing_is_written() {
        try (var server = new ScriptedServer()) {
            server.then(NOTHING).then(422, REFUSED).then(500, "{\"detail\": \"broken\"}");

            assertThatThrownBy(() -> run(server)).isInstanceOf(RunFailed.class);
        }

        assertThat(out.files()).isEmpty();
    }

    @Test
    void an_entity_that_was_rejected_is_named_by_its_place_and_not_by_all_that_depends_on_it() throws IOException {
        try (var files = Files.list(Repository.file("examples/january"));
                var server = new ScriptedServer()) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        folder.resolve(file.getFileName()),
                        file.toString().endsWith(".csv")
                                ? text.lines().findFirst().orElseThrow() + "\n"
                                : text);
            }
            server.then(NOTHING).then(422, REFUSED).then(NOTHING);

            assertThatThrownBy(() -> run(folder, server))
                    .hasMessage("expected the entity leads of period.yaml to be accepted, but it was rejected"
                            + " (operator.yaml line 2)");
        }
    }

    /** The entity of the folder, but for what it is and who sells. */
    private static EntityAnswer otherwise() {
        return new EntityAnswer(
                new EntityId("e"),
                "leads",
                "Another name",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_LEAD,
                List.of(),
                List.of(),
                null,
                null,
                1);
    }

    private void run(ScriptedServer server) {
        run(Repository.file("examples/january"), server);
    }

    private void run(Path folder, ScriptedServer server) {
        var scenario = ScenarioFolder.read(folder);
        var api = server.api(new MovableTime().waiting());
        new ScenarioRun(scenario, api, new Said()).run(out);
    }
}
