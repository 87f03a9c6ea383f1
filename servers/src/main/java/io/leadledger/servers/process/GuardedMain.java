package io.leadledger.servers.process;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * The {@code main} in front of every Java child: runs the real main class and watches standard input. The parent holds
 * the other end and never writes, so the end of the stream means that the parent is gone, however it went, and this
 * process stops too.
 *
 * <p>Packed alone into a jar by {@link GuardJar}: it must not use any other class of ours.
 */
public final class GuardedMain {
    private static final long SECONDS_TO_STOP = 10;

    private GuardedMain() {}

    /**
     * Runs the main class named by the first argument with the other arguments.
     *
     * @throws Throwable what the real main class throws
     */
    public static void main(String[] arguments) throws Throwable {
        Thread.ofPlatform().daemon().name("parent-guard").start(GuardedMain::stopWithParent);
        var realMain = Class.forName(arguments[0]).getMethod("main", String[].class);
        try {
            realMain.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static void stopWithParent() {
        try {
            System.in.skipNBytes(Long.MAX_VALUE);
        } catch (IOException ended) {
            // The end of the stream, or a broken one: nobody is there any more.
        }
        Thread.ofPlatform().daemon().name("parent-guard-halt").start(GuardedMain::haltWhenStuck);
        System.exit(143);
    }

    private static void haltWhenStuck() {
        var deadline = System.nanoTime() + SECONDS_TO_STOP * 1_000_000_000L;
        while (System.nanoTime() < deadline) {
            LockSupport.parkNanos(deadline - System.nanoTime());
        }
        Runtime.getRuntime().halt(143);
    }
}
