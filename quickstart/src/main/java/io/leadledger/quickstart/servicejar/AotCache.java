package io.leadledger.quickstart.servicejar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The AOT cache of an extracted jar for the Java that runs now: recorded by the first run of the service, written when
 * that run is stopped in good order, used by every later one. It only makes a start faster: whatever goes wrong with
 * it, the service starts without it. Whoever starts once and never again spares the writing, a minute or more, with
 * {@code LEADLEDGER_START_CACHES=off}.
 */
final class AotCache {
    private static final List<String> QUIET = List.of("-Xlog:aot=off", "-Xlog:cds=off");

    private static final boolean WANTED = !"off".equals(System.getenv("LEADLEDGER_START_CACHES"));

    private final Path file;
    private final Path recording;
    private final boolean usable;

    private AotCache(Path file, boolean usable) {
        this.file = file;
        this.recording = file.resolveSibling(file.getFileName() + ".new");
        this.usable = usable;
    }

    /** A cache knows its class path: with more classes in front there is none. */
    static AotCache of(ExtractedJar jar, ServicePlan plan) {
        var java = Integer.toHexString(
                (System.getProperty("java.vm.vendor") + System.getProperty("java.vm.version")).hashCode());
        return new AotCache(
                jar.jar().resolveSibling("start-" + java + ".aot"),
                WANTED && plan.classPathInFront().isEmpty());
    }

    /** Whether the coming run records it, and so takes longer to stop. */
    boolean recording() {
        return usable && !Files.exists(file);
    }

    /** The flags that use it, or record it. */
    List<String> flags() {
        if (!usable) {
            return List.of();
        }
        var flag = recording() ? "-XX:AOTCacheOutput=" + recording : "-XX:AOTCache=" + file;
        return List.of(flag, QUIET.getFirst(), QUIET.getLast());
    }

    /** Keeps what a run recorded; to be called after that run has ended by itself. */
    void keep() {
        try {
            if (recording() && Files.exists(recording)) {
                Files.move(recording, file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
