package io.leadledger.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.postgres.PostgresPlan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of whoever started the servers, the case that a naive restart turns into a false "healthy". */
class KillingTheStarterTest {
    @TempDir
    Path folder;

    private final int postgresPort = Port.free();
    private final int kafkaPort = Port.free();
    private final int controllerPort = Port.free();

    @Test
    void leaves_no_child_and_the_next_start_finds_the_data() throws Exception {
        var starter = starter();
        var children = starter.descendants().toList();
        var programs = children.stream().map(KillingTheStarterTest::program).toList();
        insert();

        starter.destroyForcibly();

        assertThat(programs).contains("postgres", "java");
        await().atMost(Duration.ofSeconds(20)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        try (var postgres = Server.start(TwoServersMain.postgresPlan(folder, postgresPort));
                var kafka = Server.start(TwoServersMain.kafkaPlan(folder, kafkaPort, controllerPort))) {
            assertThat(count(postgres)).isEqualTo(1);
            assertThat(kafka.alive()).isTrue();
        }
    }

    @Test
    void with_its_guards_too_is_mended_by_the_next_start() throws Exception {
        var starter = starter();
        insert();
        var guard = starter.children()
                .filter(child -> program(child).endsWith("sh"))
                .findFirst()
                .orElseThrow();
        var server = guard.children()
                .filter(child -> program(child).equals("postgres"))
                .findFirst()
                .orElseThrow();
        var guardAndWatch = guard.descendants()
                .filter(child -> program(child).endsWith("sh"))
                .toList();
        assertThat(guardAndWatch).isNotEmpty();

        guardAndWatch.forEach(ProcessHandle::destroyForcibly);
        guard.destroyForcibly();
        starter.destroyForcibly();

        try (var postgres = Server.start(TwoServersMain.postgresPlan(folder, postgresPort))) {
            assertThat(count(postgres)).isEqualTo(1);
            await().atMost(Duration.ofSeconds(20)).until(() -> !server.isAlive());
        }
    }

    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(path -> Path.of(path).getFileName().toString())
                .orElse("")
                .replace("dash", "sh");
    }

    private Process starter() throws Exception {
        var classPath = String.join(
                ":", JavaCommand.ownClassPath().stream().map(Path::toString).toList());
        var words = List.of(
                JavaCommand.executable(),
                "-cp",
                classPath,
                TwoServersMain.class.getName(),
                folder.toString(),
                String.valueOf(postgresPort),
                String.valueOf(kafkaPort),
                String.valueOf(controllerPort));
        var process = new ProcessBuilder(words)
                .redirectError(folder.resolve("starter.log").toFile())
                .start();
        assertThat(process.inputReader()
                        .lines()
                        .filter(line -> line.startsWith("up"))
                        .findFirst())
                .hasValue("up true true");
        return process;
    }

    private void insert() throws SQLException {
        try (var connection = TwoServersMain.postgresPlan(folder, postgresPort)
                        .address()
                        .connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table fact (id int)");
            statement.execute("insert into fact values (1)");
        }
    }

    private static int count(Server<PostgresPlan> server) throws SQLException {
        try (var connection = server.plan().address().connect("postgres");
                var rows = connection.createStatement().executeQuery("select count(*) from fact")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
