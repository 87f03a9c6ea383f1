package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.StackSecrets;
import io.leadledger.quickstart.supervisor.SupervisorClient;
import io.leadledger.scenario.proof.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./leadledger verify}: exit code 0 when every document is identical to what the event log says, else 1. */
@Command(
        name = "verify",
        description =
                "Make every invoice and credit note again from the event log and compare it with all that is kept of it.",
        footer = {"", "Exit code 0: all identical; 1: something differs, and is named, or it could not be found out."})
final class VerifyCommand implements Callable<Integer> {
    private final Path home;
    private final Startup startup;
    private final Terminal terminal;

    VerifyCommand(Path home, Terminal terminal) {
        this.home = home;
        this.startup = new Startup(home, terminal);
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!startup.serves()) {
            return 1;
        }
        var addresses = new SupervisorClient(home).running().addresses();
        var api = LocalApi.open(addresses, StackSecrets.of(home));
        return new Verification(api, terminal).isIdentical() ? 0 : 1;
    }
}
