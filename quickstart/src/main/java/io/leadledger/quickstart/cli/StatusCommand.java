package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.stack.PartState;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.quickstart.supervisor.SupervisorStatus;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./leadledger status}: exit code 0 when everything runs, else 1. */
@Command(name = "status", description = "Say what runs and where; exit code 0 when everything does.")
final class StatusCommand implements Callable<Integer> {
    private final Path home;
    private final Terminal terminal;

    StatusCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new SupervisorClient(home).status().map(this::describe).orElseGet(() -> {
            terminal.say("Leadledger is not running.");
            return 1;
        });
    }

    private int describe(SupervisorStatus status) {
        if (!status.ready()) {
            terminal.say("Leadledger is starting.");
            return 1;
        }
        status.parts().forEach(part -> terminal.say(describe(part)));
        if (status.serves("portal-gateway")) {
            terminal.say("Operator console   " + status.console());
            terminal.say("Partner portal     " + status.portal());
        }
        terminal.say("Logs               " + home.resolve("logs"));
        return status.complete() ? 0 : 1;
    }

    private static String describe(PartState part) {
        return part.alive()
                ? "%-18s runs, pid %d".formatted(part.name(), part.pid())
                : "%-18s IS DOWN".formatted(part.name());
    }
}
