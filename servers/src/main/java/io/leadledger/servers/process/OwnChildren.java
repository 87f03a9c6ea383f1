package io.leadledger.servers.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** All children of this process, known or not: what a start that was broken off left. */
public final class OwnChildren {
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private OwnChildren() {}

    /** Asks each to stop, waits 10 s, then ends what is left by force. */
    public static void end() {
        var self = ProcessHandle.current();
        var children = self.children().toList();
        var all = self.descendants().toList();
        children.forEach(ProcessHandle::destroy);
        children.forEach(child -> child.onExit()
                .completeOnTimeout(child, TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)
                .join());
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
