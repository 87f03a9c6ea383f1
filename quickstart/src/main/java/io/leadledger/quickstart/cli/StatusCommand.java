package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.PartState;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.quickstart.supervisor.SupervisorState;
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

    private int describe(SupervisorState status) {
        if (!status.up()) {
            terminal.say("Leadledger is starting.");
            return 1;
        }
        status.parts().forEach(part -> terminal.say(describe(part, status.runs(part))));
        if (status.serves("portal-gateway")) {
            terminal.say("Operator console   " + status.addresses().console());
            terminal.say("Partner portal     " + status.addresses().portal());
        }
        terminal.say("Logs               " + home.resolve("logs"));
        return status.complete() ? 0 : 1;
    }

    private static String describe(PartState part, boolean runs) {
        return runs ? "%-18s runs, pid %d".formatted(part.name(), part.pid()) : "%-18s IS DOWN".formatted(part.name());
    }
}
