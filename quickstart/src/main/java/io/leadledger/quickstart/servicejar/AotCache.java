package io.leadledger.quickstart.servicejar;

import io.leadledger.quickstart.process.ChildCommand;
import io.leadledger.quickstart.process.GuardedProcess;
import io.leadledger.quickstart.process.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The AOT cache of an extracted jar for the Java that runs now. It only makes a start faster: whatever goes wrong with
 * it, the service starts without it.
 */
final class AotCache {
    private static final Logger LOG = LoggerFactory.getLogger(AotCache.class);
    private static final Duration TIME_TO_MAKE = Duration.ofMinutes(5);

    private final ExtractedJar jar;
    private final Path file;

    private AotCache(ExtractedJar jar, Path file) {
        this.jar = jar;
        this.file = file;
    }

    static AotCache of(ExtractedJar jar) {
        var java = Integer.toHexString(
                (System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version")).hashCode());
        return new AotCache(jar, jar.jar().resolveSibling("start-" + java + ".aot"));
    }

    /** The flags that use it; none when it is not there, or when the class path is not the one it was made with. */
    List<String> flags(ServicePlan plan) {
        return Files.exists(file) && plan.classPathInFront().isEmpty()
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of();
    }

    /** Makes it by a start that ends before anything listens, consumes or publishes. */
    void makeOnce(ServicePlan plan) {
        if (Files.exists(file) || !plan.classPathInFront().isEmpty()) {
            return;
        }
        try {
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            train(plan, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            LOG.info("no AOT cache, service={}, reason={}", plan.name().module(), failed.getMessage());
        } catch (StartRefused refused) {
            LOG.info("no AOT cache, service={}, reason={}", plan.name().module(), refused.code());
        }
    }

    private void train(ServicePlan plan, Path fresh) {
        var real = RunningService.command(
                plan, jar, List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh"));
        var words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(real.words());
        var log = plan.log().resolveSibling(plan.name().module() + "-aot.log");
        var command = new ChildCommand(real.name() + " (AOT cache)", words, real.environment(), real.directory(), log);
        try (var process = GuardedProcess.start(command)) {
            process.awaitSuccess(TIME_TO_MAKE);
        }
    }
}
