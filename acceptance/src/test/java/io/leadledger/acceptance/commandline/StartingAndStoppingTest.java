package io.leadledger.acceptance.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.quickstart.supervisor.PartState;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The command line as a person uses it the first time, with the real servers: breaking off, asking, killing, stopping. */
@Order(0)
class StartingAndStoppingTest {

    /** On a busy machine; each of them ends by itself in seconds. */
    private static final Duration A_LONG_TIME = Duration.ofMinutes(2);

    private final Installation installation = Installation.shared();

    @Test
    void a_start_can_be_broken_off_repeated_killed_and_stopped_and_never_leaves_a_process() throws IOException {
        assertThat(installation.leadledger("status")).isEqualTo(new Ended(1, "Leadledger is not running.\n"));

        breakOff(Process::toHandle);
        breakOff(launcher -> supervisor());

        Ended start = installation.leadledger("start", "--servers-only");
        String password = Secrets.in(installation.home()).personsPassword("operator");
        assertThat(start.output()).contains("Keycloak", "with the password", password);
        assertThat(start.exitCode()).isZero();
        assertThat(installation.leadledger("status").exitCode()).isZero();
        assertThat(installation.leadledger("start", "--servers-only"))
                .isEqualTo(new Ended(0, "Leadledger runs already.\n"));

        int mailbox = client().running().ports().of(Listener.MAILBOX);
        assertThat(Port.isFree(mailbox)).isTrue();
        assertThat(client().openMailbox()).isEqualTo(installation.folder("mail"));
        assertThat(Port.isFree(mailbox)).isFalse();

        long kafka = pid("Kafka");
        ProcessHandle.of(kafka).orElseThrow().destroyForcibly();
        await().atMost(A_LONG_TIME)
                .until(() -> installation
                        .leadledger("start", "--servers-only")
                        .output()
                        .contains("Kafka is down and is being started"));
        await().atMost(A_LONG_TIME)
                .until(() -> installation.leadledger("status").exitCode() == 0);
        assertThat(pid("Kafka")).isNotEqualTo(kafka);

        assertThat(installation.leadledger("stop").exitCode()).isZero();
        assertThat(ofThisHome()).isEmpty();
        assertThat(installation.leadledger("stop")).isEqualTo(new Ended(0, "Nothing was running.\n"));
    }

    /** Kills one of the two processes that start everything else, when the first part is there. */
    private void breakOff(Function<Process, ProcessHandle> killed) throws IOException {
        Process launcher = installation.launch("start", "--servers-only");
        assertThat(launcher.inputReader().readLine()).contains("ready");
        await().atMost(A_LONG_TIME).untilAsserted(() -> assertThat(ofThisHome()).hasSizeGreaterThan(2));

        killed.apply(launcher).destroyForcibly();

        await().atMost(A_LONG_TIME).until(() -> ofThisHome().isEmpty());
        assertThat(installation.leadledger("status").exitCode()).isOne();
    }

    private long pid(String part) {
        return client().running().parts().stream()
                .filter(one -> one.name().equals(part))
                .map(PartState::pid)
                .findFirst()
                .orElseThrow();
    }

    private SupervisorClient client() {
        return new SupervisorClient(installation.home());
    }

    private ProcessHandle supervisor() {
        return ProcessHandle.of(client().running().pid()).orElseThrow();
    }

    /** Every process that works in the home folder or was told of it. */
    private List<Path> ofThisHome() {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            List<Path> found = new ArrayList<>();
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
        String home = installation.home().toString();
        try {
            return Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                            .contains(home)
                    || Files.readSymbolicLink(process.resolve("cwd")).startsWith(home);
        } catch (IOException gone) {
            return false;
        }
    }
}
