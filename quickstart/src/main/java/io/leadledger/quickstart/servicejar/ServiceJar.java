package io.leadledger.quickstart.servicejar;

import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardJar;
import io.leadledger.servers.process.HttpProbe;
import io.leadledger.servers.process.JavaCommand;
import io.leadledger.servers.process.ServerPlan;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the four services, in a JVM of its own, from the same jar as in a deployment. */
public final class ServiceJar implements ServerPlan {
    private static final List<String> FLAGS =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC");

    /** A start takes half the CPU with it, and a month of one machine's leads needs no second one. */
    private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private final ServicePlan plan;
    private volatile @Nullable AotCache cache;

    public ServiceJar(ServicePlan plan) {
        this.plan = plan;
    }

    /** Which service it is. */
    public ServiceName service() {
        return plan.name();
    }

    @Override
    public String name() {
        return plan.name().module();
    }

    /** Its address for other programs on this machine, {@code http://127.0.0.1:8091}. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + plan.port());
    }

    @Override
    public ChildCommand prepare() {
        Port.requireFree(plan.name().listener(), plan.port());
        var jar = ExtractedJar.of(plan);
        var used = AotCache.of(jar, plan);
        cache = used;
        return command(jar, used.flags());
    }

    private ChildCommand command(ExtractedJar jar, List<String> moreFlags) {
        var flags = new ArrayList<>(FLAGS);
        if (!isWorthBothCompilers()) {
            flags.add(FIRST_COMPILER_ONLY);
        }
        flags.addAll(moreFlags);
        var classPath = Stream.concat(plan.classPathInFront().stream().map(Path::toAbsolutePath), Stream.of(jar.jar()))
                .toList();
        var words = new JavaCommand(flags, classPath, jar.mainClass(), List.of()).words(GuardJar.in(plan.folder()));
        return new ChildCommand(name(), words, plan.environment(), jar.folder(), plan.log());
    }

    /** The official rules take three to four times as long without the second one. */
    private boolean isWorthBothCompilers() {
        return service() == ServiceName.INVOICE;
    }

    @Override
    public boolean isReady() {
        return HttpProbe.says(url().resolve("/actuator/health/readiness"), "\"UP\"");
    }

    /** Whether stopping this run writes what lets later starts be quick, and so takes a minute or two. */
    public boolean isRecording() {
        var used = cache;
        return used != null && used.recording();
    }

    /** Keeps what this run has recorded; to be called after it has ended by itself. */
    void keepRecorded() {
        var used = cache;
        if (used != null) {
            used.keep();
        }
    }

    @Override
    public String toString() {
        return plan.toString();
    }
}
