package io.leadledger.quickstart.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.quickstart.cli.LeadledgerCommand;
import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.port.Ports;
import io.leadledger.servers.process.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says and refuses; a whole start is among the acceptance tests. */
class CommandLineStoryTest {
    @TempDir
    Path home;

    private final Ports ports = Ports.free();

    private record Run(String said, int code) {}

    @AfterEach
    void stop() throws Exception {
        leadledger("stop");
    }

    @Test
    void a_start_that_is_interrupted_says_so_and_leaves_nothing() throws Exception {
        var start = launch("start", "--servers-only");
        assertThat(start.inputReader().readLine()).contains("ready");

        start.toHandle().destroy();

        assertThat(start.inputReader().lines().filter(line -> !line.matches(".* ready +[0-9.]+ s")))
                .containsExactly("The start was broken off; nothing is left running.");
        await().atMost(Duration.ofSeconds(30)).until(() -> ofThisHome().isEmpty());
    }

    @Test
    void two_starts_at_the_same_moment_are_one_and_the_other_says_so() throws Exception {
        var first = launch("start", "--servers-only");
        var second = launch("start", "--servers-only");

        await().atMost(Duration.ofSeconds(20)).until(() -> !first.isAlive() || !second.isAlive());

        var loser = first.isAlive() ? second : first;
        assertThat(loser.exitValue()).isEqualTo(1);
        assertThat(new String(loser.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("is under way");
        var winner = first.isAlive() ? first : second;
        assertThat(leadledger("stop").said()).isEqualTo("Stopped.");
        assertThat(winner.inputReader().lines().filter(line -> !line.matches(".* ready +[0-9.]+ s")))
                .containsExactly("The start was broken off.");
        await().atMost(Duration.ofSeconds(30)).until(() -> ofThisHome().isEmpty());
    }

    @Test
    void a_supervisor_file_of_a_process_that_is_another_by_now_stops_nobody() throws Exception {
        var bystander = new ProcessBuilder("sleep", "60").start();
        var told = new SupervisorState(bystander.pid(), "2020-01-01T00:00:00Z", ports, true, false, null, List.of());
        assertThat(new SupervisorFile(home, told)).isNotNull();

        assertThat(leadledger("stop").said()).isEqualTo("Nothing was running.");

        assertThat(bystander.isAlive()).isTrue();
        bystander.destroyForcibly();
    }

    @Test
    void wrong_usage_is_64() throws Exception {
        assertThat(leadledger().code()).isEqualTo(64);
        assertThat(leadledger("begin").code()).isEqualTo(64);
        assertThat(leadledger("start", "--everything"))
                .isEqualTo(new Run("Unknown option: '--everything'; ./leadledger start --help says what there is", 64));
        assertThat(leadledger("run"))
                .isEqualTo(new Run(
                        "Missing required parameter: 'FOLDER'; ./leadledger run --help says what there is", 64));
    }

    @Test
    void help_is_there_for_the_command_and_each_verb() throws Exception {
        for (var verb : List.of("run", "load", "start", "stop", "status")) {
            var usage = leadledger(verb, "--help");

            assertThat(usage.code()).isZero();
            assertThat(usage.said()).startsWith("Usage: leadledger " + verb);
            assertThat(leadledger(verb, "help")).isEqualTo(usage);
        }
        assertThat(leadledger("--help").said()).contains("run", "load", "start", "stop", "status", "test", "bench");
        assertThat(leadledger("-h")).isEqualTo(leadledger("help"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_a_sentence() throws Exception {
        var file = Files.createFile(home.resolve("file"));

        var start = leadledger(Map.of("LEADLEDGER_HOME", file + "/home"), "start", "--servers-only");
        var load = leadledger(
                Map.of("LEADLEDGER_LOADER_SECRET", "secret"),
                "load",
                Checkout.path().resolve("examples/january").toString(),
                "--out",
                file + "/out");

        assertThat(start.code()).isOne();
        assertThat(start.said())
                .startsWith("expected to read and write " + file)
                .doesNotContain("\tat ");
        assertThat(load.code()).isOne();
        assertThat(load.said())
                .startsWith("expected a folder to write to at " + file + "/out, but")
                .doesNotContain("\tat ");
    }

    private Run leadledger(String... arguments) throws Exception {
        return leadledger(Map.of(), arguments);
    }

    private Run leadledger(Map<String, String> environment, String... arguments) throws Exception {
        var process = launch(environment, arguments);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Run(said, process.waitFor());
    }

    private Process launch(String... arguments) throws IOException {
        return launch(Map.of(), arguments);
    }

    private Process launch(Map<String, String> environment, String... arguments) throws IOException {
        var classPath = String.join(
                ":", JavaCommand.ownClassPath().stream().map(Path::toString).toList());
        var words = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-D" + Checkout.PROPERTY + "=" + Checkout.path(),
                "-cp",
                classPath,
                LeadledgerCommand.class.getName()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LEADLEDGER_HOME", home.toString());
        ports.byListener().forEach((listener, port) -> builder.environment().put(listener.variable(), port.toString()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Every process that works in the home folder or was told of it. */
    private List<Path> ofThisHome() {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            var found = new ArrayList<Path>();
            processes.forEach(process -> {
                if (isOfThisHome(process)) {
                    found.add(process);
                }
            });
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean isOfThisHome(Path process) {
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .contains(home.toString())
                    || Files.readSymbolicLink(process.resolve("cwd")).startsWith(home);
        } catch (IOException gone) {
            return false;
        }
    }
}
