package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.Launch;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.quickstart.supervisor.SupervisorState;
import io.leadledger.servers.port.Ports;
import io.leadledger.servers.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starting Leadledger from the command line, and saying where it is. */
final class Startup {
    private static final String UNDER_WAY =
            "Another ./leadledger start is under way; ./leadledger status tells when it is ready.";

    private static final String BROKEN_OFF = "The start was broken off; nothing is left running.";

    private final Path home;
    private final Terminal terminal;

    Startup(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /** Whether a supervisor runs, ready or not. */
    boolean isRunning() {
        return new SupervisorClient(home).status().isPresent();
    }

    /** Whether the running one is ready and complete; says what it waits for when it is not. */
    boolean isReady() {
        var status = new SupervisorClient(home).status();
        if (status.filter(SupervisorState::up).isEmpty()) {
            terminal.complain(UNDER_WAY);
            return false;
        }
        var state = status.get();
        var down = state.parts().stream().filter(part -> !state.runs(part)).toList();
        down.forEach(part -> terminal.complain(
                "%s is down and is being started again; ./leadledger status tells when it runs, the reason is in %s"
                        .formatted(part.name(), home.resolve("logs"))));
        return down.isEmpty();
    }

    /** Whether there is one that is ready; says why when there is not. */
    boolean serves() {
        if (!isRunning()) {
            terminal.complain("Leadledger is not running; ./leadledger start begins.");
            return false;
        }
        return isReady();
    }

    /** Starts it; says why when it does not come up. */
    boolean start(Launch.Extent extent) {
        Ports.from(System.getenv());
        Secrets.in(home);
        var brokenOff = Thread.ofPlatform().unstarted(() -> terminal.complain(BROKEN_OFF));
        Runtime.getRuntime().addShutdownHook(brokenOff);
        var outcome = new Launch(home).start(extent, terminal::ready);
        return isWithdrawn(brokenOff) && isUp(outcome);
    }

    /** Not once this process ends: then it has the last word, for what servers say that a Ctrl-C ended is no news. */
    private static boolean isWithdrawn(Thread lastWord) {
        try {
            return Runtime.getRuntime().removeShutdownHook(lastWord);
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private boolean isUp(Launch.Outcome outcome) {
        return switch (outcome) {
            case Launch.Outcome.Up up -> true;
            case Launch.Outcome.Busy busy -> {
                terminal.complain(UNDER_WAY);
                yield false;
            }
            case Launch.Outcome.Failed failed -> {
                terminal.complain(failed.reason());
                yield false;
            }
        };
    }

    /** The addresses of both sites. */
    void sayAddresses() {
        new SupervisorClient(home)
                .status()
                .filter(status -> status.serves("portal-gateway"))
                .ifPresent(status -> {
                    terminal.say("");
                    terminal.say(
                            "Operator console           " + status.addresses().console());
                    terminal.say(
                            "Partner portal             " + status.addresses().portal());
                });
    }

    /** How the operator logs in; the password itself the first time only. */
    void sayPasswordOnce() {
        var shown = home.resolve("operator-was-shown");
        terminal.say("");
        terminal.say("Log in to the console as   operator");
        if (Files.exists(shown)) {
            terminal.say("with the password in       " + home.resolve("secrets.properties"));
        } else {
            terminal.say("with the password          " + Secrets.in(home).personsPassword("operator"));
            terminal.say("(shown once; it stays in " + home.resolve("secrets.properties") + ")");
            remember(shown);
        }
    }

    private static void remember(Path shown) {
        try {
            Files.createFile(shown);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
