package io.leadledger.quickstart.cli;

import io.leadledger.quickstart.supervisor.SupervisorClient;
import java.nio.file.Path;

/**
 * What a run has to tidy up: a stack that it started ends with it when it is broken off (Ctrl-C), at any moment; one
 * that was running before stays.
 */
final class RunSession {
    private final Thread brokenOff;
    private final Runnable stop;

    private RunSession(boolean own, Terminal terminal, Runnable stop) {
        this.stop = stop;
        this.brokenOff = Thread.ofPlatform().unstarted(() -> {
            terminal.complain(
                    own ? "Broken off; stopping what this run has started." : "Broken off; run it again to go on.");
            stop.run();
        });
        Runtime.getRuntime().addShutdownHook(brokenOff);
    }

    /** A session of a stack that runs already. */
    static RunSession onRunningStack(Terminal terminal) {
        return new RunSession(false, terminal, () -> {});
    }

    /** A session that starts the stack. */
    static RunSession onOwnStack(Path home, Terminal terminal) {
        return new RunSession(true, terminal, () -> new SupervisorClient(home).stop(terminal::say));
    }

    /** The run is over; stops the stack if it is its own and shall not stay. */
    void end(boolean stopping) {
        try {
            Runtime.getRuntime().removeShutdownHook(brokenOff);
        } catch (IllegalStateException alreadyBrokenOff) {
            return;
        }
        if (stopping) {
            stop.run();
        }
    }
}
