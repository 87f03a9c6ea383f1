package io.leadledger.quickstart.servicejar;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardJar;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.HttpProbe;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.Part;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One of the four services, in a JVM of its own. Stops when this process ends, however it ends. */
public final class RunningService implements Part {

    /** The first compiler only: a start takes half the CPU, and a month of one machine's leads no second one. */
    private static final List<String> FLAGS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC");

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    /** Four at once on two busy cores were not done after 90 s: each stop then began anew and kept nothing. */
    private static final Duration TIME_TO_STOP_AND_RECORD = Duration.ofMinutes(4);

    private final ServicePlan plan;
    private final AotCache cache;
    private final boolean recording;
    private final GuardedProcess process;

    private RunningService(ServicePlan plan, ExtractedJar jar) {
        this.plan = plan;
        this.cache = AotCache.of(jar, plan);
        this.recording = cache.recording();
        this.process = GuardedProcess.start(command(plan, jar, cache.flags()));
    }

    /**
     * Starts the service and waits until its readiness says UP.
     *
     * @throws io.leadledger.servers.process.StartRefused when its jar is missing, its port is taken or it does not
     *     come up
     */
    public static RunningService start(ServicePlan plan) {
        Port.requireFree(plan.name().listener(), plan.port());
        var jar = ExtractedJar.of(plan);
        var service = new RunningService(plan, jar);
        try {
            service.process.awaitReady(service::ready, GuardedProcess.TIME_TO_START);
            return service;
        } catch (RuntimeException failed) {
            service.close();
            throw failed;
        }
    }

    private static ChildCommand command(ServicePlan plan, ExtractedJar jar, List<String> moreFlags) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(moreFlags);
        var classPath = Stream.concat(plan.classPathInFront().stream().map(Path::toAbsolutePath), Stream.of(jar.jar()))
                .toList();
        var words = new JavaCommand(flags, classPath, jar.mainClass(), List.of()).words(GuardJar.in(plan.folder()));
        return new ChildCommand(plan.name().module(), words, plan.environment(), jar.folder(), plan.log());
    }

    private boolean ready() {
        return HttpProbe.says(url().resolve("/actuator/health/readiness"), "\"UP\"");
    }

    /** Which service it is. */
    public ServiceName name() {
        return plan.name();
    }

    /** Whether stopping it writes what lets later starts be quick, and so takes a minute or two. */
    public boolean isRecording() {
        return recording && process.alive();
    }

    /** Its address for other programs on this machine, {@code http://127.0.0.1:8091}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + plan.port());
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    /** Starts it anew, after {@link #kill} or {@link #close}, with everything it was told before. */
    public RunningService startAgain() {
        return start(plan);
    }

    @Override
    public void close() {
        close(line -> {});
    }

    /**
     * Stops it; the first run of a jar takes some minutes more, to write what lets later starts take a third.
     *
     * @param said hears how long that took, or that it was not done in time
     */
    public void close(Consumer<String> said) {
        close(said, recording ? TIME_TO_STOP_AND_RECORD : TIME_TO_STOP);
    }

    void close(Consumer<String> said, Duration atMost) {
        var writes = isRecording();
        var begin = System.nanoTime();
        var ended = process.stop(atMost);
        if (ended) {
            cache.keep();
        }
        if (writes) {
            var seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            said.accept(String.format(
                    Locale.ROOT,
                    "%-18s %s %5.1f s",
                    plan.name().module(),
                    ended ? "written" : "not written; the next stop tries again, after",
                    seconds));
        }
    }
}
