package io.leadledger.quickstart.supervisor;

import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.quickstart.stack.StackPlan;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.process.StartRefused;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a supervisor looks at again and again: who of its stack has ended by itself, and whether the mailbox is wanted. */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Stack stack;
    private final StackPlan plan;
    private final SupervisorFile file;
    private @Nullable Mailbox mailbox;

    Watch(Stack stack, StackPlan plan, SupervisorFile file) {
        this.stack = stack;
        this.plan = plan;
        this.file = file;
    }

    /** Mends what it can; false when something could not be mended. */
    boolean look() {
        var allRun = startEndedAgain();
        return openWantedMailbox() && allRun;
    }

    private boolean startEndedAgain() {
        var all = true;
        for (var server : stack.ended()) {
            all &= !Thread.currentThread().isInterrupted() && startAgain(server);
        }
        return all;
    }

    private boolean startAgain(Server<?> server) {
        LOG.warn("{} has ended; starting it again", server);
        var begin = System.nanoTime();
        try {
            server.restart();
            file.ready(server, Duration.ofNanos(System.nanoTime() - begin));
            LOG.info("{} runs again", server);
            return true;
        } catch (StartRefused refused) {
            LOG.warn("{} did not start again, code={}: {}", server, refused.code(), refused.getMessage());
            return false;
        }
    }

    /** The mailbox is open from the moment on that its folder is there; it lives in this process and ends with it. */
    private boolean openWantedMailbox() {
        var mail = SupervisorClient.mail(plan.home());
        if (mailbox == null && Files.isDirectory(mail)) {
            try {
                mailbox = Mailbox.open(plan.ports().of(Listener.MAILBOX), mail);
                file.change(SupervisorState::takingMail);
            } catch (StartRefused refused) {
                LOG.warn("the mailbox did not open, code={}: {}", refused.code(), refused.getMessage());
                return false;
            }
        }
        return true;
    }
}
