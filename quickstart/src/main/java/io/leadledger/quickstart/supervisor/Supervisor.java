package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.api.RunFailed;
import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.process.Listener;
import io.leadledger.quickstart.process.OwnChildren;
import io.leadledger.quickstart.process.Port;
import io.leadledger.quickstart.process.StartRefused;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Addresses;
import io.leadledger.quickstart.stack.PartState;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.quickstart.stack.Watch;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

    private final StackPlan plan;
    private final LauncherLink launcher;
    private final HomeLock lock;
    private final AtomicReference<@Nullable Stack> stack = new AtomicReference<>();
    private final AtomicReference<@Nullable Mailbox> mailbox = new AtomicReference<>();
    private final AtomicReference<@Nullable Watch> watch = new AtomicReference<>();

    private Supervisor(StackPlan plan, LauncherLink launcher, HomeLock lock) {
        this.plan = plan;
        this.launcher = launcher;
        this.lock = lock;
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
        try {
            var everything = StackPlan.everything(Path.of(arguments[0]), System.getenv());
            var plan = arguments[1].equals(Launch.Extent.SERVERS_ONLY.name()) ? everything.serversOnly() : everything;
            var lock = HomeLock.tryTake(plan.home());
            if (lock.isEmpty()) {
                launcher.busy();
                return false;
            }
            new Supervisor(plan, launcher, lock.get()).start();
            return true;
        } catch (StartRefused refused) {
            LOG.info("start refused, code={}: {}", refused.code(), refused.getMessage());
            launcher.failed(String.valueOf(refused.getMessage()));
            return false;
        } catch (RuntimeException bug) {
            LOG.error("start failed", bug);
            launcher.failed("the start failed: " + bug);
            return false;
        }
    }

    private void start() {
        letOrphansEnd();
        var control = new ControlChannel();
        var file = SupervisorFile.ofThisProcess(control.port());
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::end));
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
                end();
                answer.println("stopped");
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

    /** Stops everything, once; called by an order and again when this process ends. */
    private synchronized void end() {
        var watching = watch.getAndSet(null);
        if (watching != null) {
            watching.close();
        }
        var running = stack.getAndSet(null);
        if (running != null) {
            running.close();
        }
        OwnChildren.end();
        SupervisorFile.remove(plan.home());
    }
}
