package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.SupervisorClient;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./leadledger stop}. */
@Command(name = "stop", description = "Stop everything; the data stays.")
final class StopCommand implements Callable<Integer> {
    private final Path home;
    private final Terminal terminal;

    StopCommand(Path home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say(new SupervisorClient(home).stop(terminal::say) ? "Stopped." : "Nothing was running.");
        return 0;
    }
}
