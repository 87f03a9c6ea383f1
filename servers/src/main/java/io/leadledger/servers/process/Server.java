package io.leadledger.servers.process;

import java.time.Duration;

/**
 * A server in a process of its own: PostgreSQL, Kafka, Keycloak or a service, which differ by their plans alone. It ends
 * with this process, however that ends.
 *
 * @param <P> what it is, and how it is reached
 */
public final class Server<P extends ServerPlan> implements AutoCloseable {
    /**
     * How long a server may take to start. Generous: one that ends is noticed at once, a busy machine is slow, and a
     * person who has waited enough presses Ctrl-C.
     */
    private static final Duration TIME_TO_START = Duration.ofMinutes(10);

    private final P plan;
    private volatile GuardedProcess process;

    private Server(P plan) {
        this.plan = plan;
        this.process = ready(plan);
    }

    /**
     * Starts what is planned and waits until it is ready.
     *
     * @throws StartRefused when a port is taken or it does not come up
     */
    public static <P extends ServerPlan> Server<P> start(P plan) {
        return new Server<>(plan);
    }

    private static GuardedProcess ready(ServerPlan plan) {
        var process = GuardedProcess.start(plan.prepare());
        try {
            process.awaitReady(plan::isReady, TIME_TO_START);
            plan.afterStart();
            return process;
        } catch (RuntimeException failed) {
            process.close();
            throw failed;
        }
    }

    /** What it is, and how it is reached. */
    public P plan() {
        return plan;
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.alive();
    }

    /** Its process, or the process that was. */
    public long pid() {
        return process.pid();
    }

    /** Starts it anew as it was, and waits until it is ready; stops it first when it still runs. */
    public void restart() {
        close();
        process = ready(plan);
    }

    /** Ends it at once, as a power failure does. */
    public void kill() {
        process.kill();
    }

    /**
     * Asks it to stop, waits, then ends it and everything it started by force.
     *
     * @return whether it ended because it was asked to
     */
    public boolean stop(Duration patience) {
        return process.stop(patience);
    }

    /** Stops it, everything written; one that has not ended after 10 s is ended by force. */
    @Override
    public void close() {
        process.close();
    }

    @Override
    public String toString() {
        return "%s, pid %d".formatted(plan.name(), pid());
    }
}
