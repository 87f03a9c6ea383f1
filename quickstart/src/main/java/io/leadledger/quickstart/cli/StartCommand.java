package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.Launch;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./leadledger start}. */
@Command(name = "start", description = "Start everything in the background and return when it is ready.")
final class StartCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Startup startup;

    StartCommand(Path home, Terminal terminal) {
        this.terminal = terminal;
        this.startup = new Startup(home, terminal);
    }

    @Option(
            names = "--servers-only",
            description = "PostgreSQL, Kafka and Keycloak only, for services that run from a development environment.")
    private boolean serversOnly;

    @Override
    public Integer call() {
        if (startup.isRunning()) {
            return sayThatItRuns();
        }
        if (!startup.start(serversOnly ? Launch.Extent.SERVERS_ONLY : Launch.Extent.EVERYTHING)) {
            return 1;
        }
        startup.sayAddresses();
        startup.sayPasswordOnce();
        return 0;
    }

    private int sayThatItRuns() {
        if (!startup.isReady()) {
            return 1;
        }
        terminal.say("Leadledger runs already.");
        startup.sayAddresses();
        return 0;
    }
}
