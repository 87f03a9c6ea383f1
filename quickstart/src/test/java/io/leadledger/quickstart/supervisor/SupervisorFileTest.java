package io.leadledger.quickstart.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.servers.port.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorFileTest {
    @TempDir
    Path home;

    private final SupervisorState starting = SupervisorState.ofThisProcess(Ports.free());

    @Test
    void what_a_supervisor_says_is_read_as_it_was_said() {
        var file = new SupervisorFile(home, starting);
        assertThat(SupervisorFile.read(home)).hasValue(starting);

        file.change(state -> state.ready(new PartState("PostgreSQL", 1, 900, false)));
        file.change(state -> state.ready(new PartState("portal-gateway", 2, 5_200, true)));
        file.change(SupervisorState::allUp);
        file.change(SupervisorState::takingMail);
        file.change(state -> state.ready(new PartState("PostgreSQL", 3, 700, false)));

        assertThat(SupervisorFile.read(home)).hasValueSatisfying(state -> {
            assertThat(state.ports()).isEqualTo(starting.ports());
            assertThat(state.up()).isTrue();
            assertThat(state.takesMail()).isTrue();
            assertThat(state.failed()).isNull();
            assertThat(state.parts())
                    .containsExactly(
                            new PartState("PostgreSQL", 3, 700, false),
                            new PartState("portal-gateway", 2, 5_200, true));
        });
        assertThat(home.toFile().list()).containsExactly("supervisor.json");
    }

    @Test
    void a_start_that_failed_leaves_its_reason_and_a_good_stop_leaves_nothing() {
        var file = new SupervisorFile(home, starting);

        file.change(state -> state.failedBecause("expected port 8080 to be free"));
        assertThat(SupervisorFile.read(home).map(SupervisorState::failed)).hasValue("expected port 8080 to be free");

        file.remove();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_damaged_file_is_that_of_nobody() throws IOException {
        Files.writeString(home.resolve("supervisor.json"), "{\"pid\":");

        assertThat(SupervisorFile.read(home)).isEmpty();
        assertThat(new SupervisorClient(home).status()).isEmpty();
    }

    @Test
    void a_part_runs_as_long_as_its_process_is_a_child_of_the_supervisor() throws IOException {
        var child = new ProcessBuilder("sleep", "60").start();
        var part = new PartState("Kafka", child.pid(), 0, false);
        var up = starting.ready(part).allUp();
        var another = new PartState("Kafka", ProcessHandle.current().pid(), 0, false);

        assertThat(up.complete()).isTrue();
        assertThat(up.runs(another))
                .as("a number that another process has by now")
                .isFalse();

        child.destroyForcibly().onExit().join();
        assertThat(up.complete()).isFalse();
    }

    @Test
    void a_stop_says_beforehand_how_many_services_it_has_to_wait_for() throws IOException {
        var supervisor = new ProcessBuilder("sleep", "60").start();
        var began = supervisor.info().startInstant().orElseThrow().toString();
        var told = new SupervisorState(supervisor.pid(), began, Ports.free(), true, false, null, starting.parts())
                .ready(new PartState("Kafka", 1, 0, false))
                .ready(new PartState("partner-service", 2, 0, true))
                .ready(new PartState("portal-gateway", 3, 0, true));
        assertThat(new SupervisorFile(home, told)).isNotNull();
        var said = new StringBuilder();

        assertThat(new SupervisorClient(home).stop(said::append)).isTrue();

        assertThat(said.toString()).contains("for 2 services").contains("LEADLEDGER_START_CACHES=off");
        assertThat(supervisor.isAlive()).isFalse();
    }
}
