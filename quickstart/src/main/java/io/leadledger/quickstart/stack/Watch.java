package io.leadledger.quickstart.stack;

import io.leadledger.servers.process.StartRefused;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second whether a part of a running stack has ended by itself, and starts it again. */
public final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(10);

    private final Stack stack;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread;

    private Watch(Stack stack) {
        this.stack = stack;
        this.thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);
    }

    /** Watches until it is closed. */
    public static Watch over(Stack stack) {
        var watch = new Watch(stack);
        watch.thread.start();
        return watch;
    }

    private void look() {
        var pause = BETWEEN_LOOKS;
        while (!isOverAfter(pause)) {
            pause = BETWEEN_LOOKS;
            for (var part : stack.ended()) {
                if (over.getCount() > 0 && !startAgain(part)) {
                    pause = AFTER_FAILURE;
                }
            }
        }
    }

    private static boolean startAgain(StackPart<?> part) {
        LOG.warn(
                "{} has ended, pid {}; starting it again",
                part.name(),
                part.current().pid());
        try {
            part.restart();
            LOG.info("{} runs again, pid {}", part.name(), part.current().pid());
            return true;
        } catch (StartRefused refused) {
            LOG.warn("{} did not start again, code={}: {}", part.name(), refused.code(), refused.getMessage());
            return false;
        }
    }

    private boolean isOverAfter(Duration pause) {
        try {
            return over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Stops watching; what is just being started is stopped. */
    @Override
    public void close() {
        over.countDown();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
