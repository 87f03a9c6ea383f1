package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.OwnChildren;
import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process in the background that owns a stack. It holds the lock of the home folder as long as it lives, and its
 * children end with it. It listens on nothing: it writes what there is to know into {@link SupervisorFile}, stops at a
 * signal, and until everything is up it ends with the launcher that holds its standard input.
 */
public final class Supervisor {
    /** Exit code when another supervisor has the home folder. */
    static final int BUSY = 75;

    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration TIME_FOR_ORPHANS_TO_END = Duration.ofSeconds(15);

    /** Whoever breaks a start off knows why it does not go on: what its parts say while they end is no news. */
    private static final String BROKEN_OFF = "The start was broken off.";

    private final StackPlan plan;
    private final HomeLock lock;
    private final SupervisorFile file;
    private final AtomicBoolean ending = new AtomicBoolean();
    private final AtomicReference<@Nullable Stack> stack = new AtomicReference<>();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();

    private Supervisor(StackPlan plan, HomeLock lock, SupervisorFile file) {
        this.plan = plan;
        this.lock = lock;
        this.file = file;
    }

    /** Runs the supervisor of the home folder given by the first argument; the second is a {@link Launch.Extent}. */
    public static void main(String[] arguments) {
        var everything = StackPlan.everything(Path.of(arguments[0]), System.getenv());
        var plan = arguments[1].equals(Launch.Extent.SERVERS_ONLY.name()) ? everything.serversOnly() : everything;
        var lock = HomeLock.take(plan.home());
        if (lock.isEmpty()) {
            System.exit(BUSY);
        }
        letOrphansEnd(plan);
        var file = new SupervisorFile(plan.home(), SupervisorState.ofThisProcess(plan.ports()));
        new Supervisor(plan, lock.orElseThrow(), file).run();
    }

    /** After a killed supervisor its children are still stopping, by their guards, when the next start comes at once. */
    private static void letOrphansEnd(StackPlan plan) {
        if (SupervisorFile.read(plan.home())
                .filter(before -> before.failed() == null)
                .isPresent()) {
            Port.awaitFree(
                    Arrays.stream(Listener.values()).map(plan.ports()::of).toList(), TIME_FOR_ORPHANS_TO_END);
        }
    }

    private void run() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
        Thread.ofPlatform().daemon().name("launcher").start(this::endWithLauncher);
        try {
            var running = Stack.start(plan, file::ready);
            stack.set(running);
            var _ = rounds.scheduleWithFixedDelay(new Watch(running, plan, file)::look, 1, 1, TimeUnit.SECONDS);
            LOG.info("up, holding {}", lock.home());
            file.change(SupervisorState::allUp);
        } catch (RuntimeException failed) {
            if (ending.compareAndSet(false, true)) {
                var reason = isShuttingDown() ? BROKEN_OFF : reason(failed);
                file.change(state -> state.failedBecause(reason));
            }
            System.exit(1);
        }
    }

    /** The launcher never writes: the end of the stream means that it is gone. Once everything is up it may go. */
    private void endWithLauncher() {
        try {
            System.in.skipNBytes(Long.MAX_VALUE);
        } catch (IOException ended) {
            if (stack.get() == null) {
                System.exit(1);
            }
        }
    }

    /** A Ctrl-C reaches the servers too: they may be gone before our own end has got under way. */
    private static boolean isShuttingDown() {
        var probe = Thread.ofPlatform().unstarted(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException begun) {
            return true;
        }
    }

    private static String reason(RuntimeException failed) {
        if (failed instanceof StartRefused refused) {
            LOG.info("start refused, code={}: {}", refused.code(), refused.getMessage());
            return String.valueOf(refused.getMessage());
        }
        LOG.error("start failed", failed);
        return "the start failed, and nobody foresaw why; logs/supervisor.log in the home folder has it";
    }

    /** Stops everything when this process ends. */
    private void end() {
        if (ending.compareAndSet(false, true) && stack.get() == null) {
            file.change(state -> state.failedBecause(BROKEN_OFF));
        }
        rounds.shutdownNow();
        rounds.close();
        var running = stack.get();
        if (running != null) {
            running.close(LOG::info);
        }
        OwnChildren.end();
        if (running != null) {
            file.remove();
        }
    }
}
