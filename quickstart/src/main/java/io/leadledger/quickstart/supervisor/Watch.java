package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.process.Server;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a supervisor looks at every second: who of its stack has ended by itself, and whether the mailbox is wanted. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Stack stack;
    private final StackPlan plan;
    private final SupervisorFile file;
    private @Nullable Mailbox mailbox;
    private long notBefore = System.nanoTime();

    Watch(Stack stack, StackPlan plan, SupervisorFile file) {
        this.stack = stack;
        this.plan = plan;
        this.file = file;
    }

    /** Mends what it can; after a failure it looks away for a while. */
    void look() {
        if (System.nanoTime() - notBefore >= 0) {
            stack.ended().forEach(server -> tried(server.toString(), () -> startAgain(server)));
            tried("the mailbox", this::openIfWanted);
        }
    }

    private void tried(String what, Runnable mending) {
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        try {
            mending.run();
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be started: {}", what, failed.toString());
            notBefore = System.nanoTime() + AFTER_FAILURE.toNanos();
        }
    }

    private void startAgain(Server<?> server) {
        LOG.warn("{} has ended; starting it again", server);
        var begin = System.nanoTime();
        server.restart();
        file.ready(server, Duration.ofNanos(System.nanoTime() - begin));
        LOG.info("{} runs again", server);
    }

    /** The mailbox is open from the moment on that its folder is there; it lives in this process and ends with it. */
    private void openIfWanted() {
        var mail = SupervisorClient.mail(plan.home());
        if (mailbox == null && Files.isDirectory(mail)) {
            mailbox = Mailbox.open(plan.ports().of(Listener.MAILBOX), mail);
            file.change(SupervisorState::takingMail);
        }
    }
}
