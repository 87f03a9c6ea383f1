package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.process.Ports;
import io.leadledger.quickstart.secret.Secrets;
import io.leadledger.quickstart.supervisor.Launch;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.quickstart.supervisor.SupervisorStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./leadledger start}. */
@Command(name = "start", description = "Start everything in the background and return when it is ready.")
final class StartCommand implements Callable<Integer> {
    private final Path home;
    private final Terminal terminal;

    StartCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Option(
            names = "--servers-only",
            description = "PostgreSQL, Kafka and Keycloak only, for services that run from a development environment.")
    private boolean serversOnly;

    @Override
    public Integer call() {
        var running = new SupervisorClient(home).status();
        if (running.isPresent()) {
            return sayThatItRuns(running.get());
        }
        Ports.from(System.getenv());
        Secrets.in(home);
        var extent = serversOnly ? Launch.Extent.SERVERS_ONLY : Launch.Extent.EVERYTHING;
        return switch (new Launch(home).start(extent, terminal::ready)) {
            case Launch.Outcome.Up up -> sayWhereItIs();
            case Launch.Outcome.Busy busy -> {
                terminal.complain(
                        "Another ./leadledger start is under way; ./leadledger status tells when it is ready.");
                yield 1;
            }
            case Launch.Outcome.Failed failed -> {
                terminal.complain(failed.reason());
                yield 1;
            }
        };
    }

    private int sayThatItRuns(SupervisorStatus status) {
        if (!status.ready()) {
            terminal.complain("Another ./leadledger start is under way; ./leadledger status tells when it is ready.");
            return 1;
        }
        terminal.say("Leadledger runs already.");
        sayAddresses(status);
        return 0;
    }

    private int sayWhereItIs() {
        new SupervisorClient(home).status().ifPresent(this::sayAddresses);
        var shown = home.resolve("operator-was-shown");
        if (!Files.exists(shown)) {
            terminal.say("");
            terminal.say("Log in to the console as   operator");
            terminal.say("with the password          " + Secrets.in(home).personsPassword("operator"));
            terminal.say("(shown once; it stays in " + home.resolve("secrets.properties") + ")");
            remember(shown);
        }
        return 0;
    }

    private void sayAddresses(SupervisorStatus status) {
        if (!status.serves("portal-gateway")) {
            return;
        }
        terminal.say("");
        terminal.say("Operator console           " + status.console());
        terminal.say("Partner portal             " + status.portal());
    }

    private static void remember(Path shown) {
        try {
            Files.createFile(shown);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
