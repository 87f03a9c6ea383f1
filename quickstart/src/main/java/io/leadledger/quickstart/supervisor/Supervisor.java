package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.quickstart.stack.PartState;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.quickstart.stack.Watch;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.OwnChildren;
import io.leadledger.servers.process.StartRefused;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process in the background that owns a stack. It holds the lock of the home folder as long as it lives, and its
 * children end with it. Until it is told to go on alone, it ends with the launcher that started it.
 */
public final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration TIME_FOR_ORPHANS_TO_END = Duration.ofSeconds(15);

    /** Whoever breaks a start off knows why it does not go on: what its parts say while they end is no news. */
    private static final String BROKEN_OFF = "The start was broken off.";

    private final StackPlan plan;
    private final LauncherLink launcher;
    private final HomeLock lock;
    private final AtomicBoolean ending;
    private final AtomicReference<@Nullable Stack> stack = new AtomicReference<>();
    private final AtomicReference<@Nullable Mailbox> mailbox = new AtomicReference<>();
    private final AtomicReference<@Nullable Watch> watch = new AtomicReference<>();

    private Supervisor(StackPlan plan, LauncherLink launcher, HomeLock lock, AtomicBoolean ending) {
        this.plan = plan;
        this.launcher = launcher;
        this.lock = lock;
        this.ending = ending;
    }

    /** Runs the supervisor of the home folder given by the first argument; the second is a {@link Launch.Extent}. */
    public static void main(String[] arguments) {
        var launcher = new LauncherLink(System.in, System.out);
        System.setOut(System.err);
        if (!begin(arguments, launcher)) {
            System.exit(1);
        }
    }

    private static boolean begin(String[] arguments, LauncherLink launcher) {
        var ending = new AtomicBoolean();
        try {
            var everything = StackPlan.everything(Path.of(arguments[0]), System.getenv());
            var plan = arguments[1].equals(Launch.Extent.SERVERS_ONLY.name()) ? everything.serversOnly() : everything;
            var lock = HomeLock.tryTake(plan.home());
            if (lock.isEmpty()) {
                launcher.busy();
                return false;
            }
            new Supervisor(plan, launcher, lock.get(), ending).start();
            return true;
        } catch (RuntimeException failed) {
            if (ending.compareAndSet(false, true)) {
                launcher.failed(isShuttingDown() ? BROKEN_OFF : reason(failed));
            }
            return false;
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

    private void start() {
        letOrphansEnd();
        var control = new ControlChannel();
        var file = SupervisorFile.ofThisProcess(control.port());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(line -> {})));
        file.write(plan.home());
        control.serve(file.token(), this::obey);
        launcher.watch();
        var running = Stack.start(plan, launcher::ready);
        stack.set(running);
        watch.set(Watch.over(running));
        LOG.info("up, {}", lock);
        launcher.up();
    }

    /** Opened when it is first wanted; it lives in this process and ends with it. */
    private synchronized String openMailbox() {
        var running = stack.get();
        if (running == null) {
            return "expected a stack that is up, but it is starting or stopping";
        }
        try (var api = LocalApi.forSettings(running.addresses(), running.secrets())) {
            var box = mailbox.get();
            if (box == null) {
                box = Mailbox.open(
                        plan.ports().of(Listener.MAILBOX), plan.home().resolve("mail"));
                mailbox.set(box);
            }
            box.announceTo(api);
            return SupervisorClient.OPEN;
        } catch (StartRefused | RunFailed refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** After a killed supervisor its children are still stopping, by their guards, when the next start comes at once. */
    private void letOrphansEnd() {
        if (SupervisorFile.in(plan.home()).isPresent()) {
            Port.awaitFree(
                    Arrays.stream(Listener.values()).map(plan.ports()::of).toList(), TIME_FOR_ORPHANS_TO_END);
        }
    }

    private void obey(String order, PrintWriter answer) {
        switch (order) {
            case "status" -> status().forEach(answer::println);
            case "mailbox" -> answer.println(openMailbox());
            case "stop" -> {
                end(answer::println);
                answer.println(SupervisorClient.STOPPED);
                Thread.ofPlatform().start(() -> System.exit(0));
            }
            default -> answer.println("expected status, mailbox or stop, but was " + order);
        }
    }

    private List<String> status() {
        var addresses = new Addresses(plan.ports());
        var running = stack.get();
        return new SupervisorStatus(
                        running != null,
                        addresses.console().toString(),
                        addresses.portal().toString(),
                        running == null ? List.<PartState>of() : running.parts())
                .lines();
    }

    /** Stops everything, once; called by an order and again when this process ends. Says what takes long. */
    private void end(Consumer<String> said) {
        if (ending.compareAndSet(false, true) && stack.get() == null) {
            launcher.failed(BROKEN_OFF);
        }
        endOnce(said);
    }

    private synchronized void endOnce(Consumer<String> said) {
        var watching = watch.getAndSet(null);
        if (watching != null) {
            watching.close();
        }
        var running = stack.getAndSet(null);
        if (running != null) {
            running.close(said);
        }
        OwnChildren.end();
        SupervisorFile.remove(plan.home());
    }
}
