package io.leadledger.servers.keycloak;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.GuardJar;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The distribution, unpacked and built for PostgreSQL and health checks once per checkout, beside its zip and named by
 * its content; each installation has a home of its own that shares the libraries.
 */
final class KeycloakDistribution {
    private static final String LIBRARIES = "lib";
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");
    private static final Duration TIME_TO_BUILD = Duration.ofMinutes(10);
    private static final List<String> FLAGS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Path log;
    private final Path built;
    private final Path home;

    private KeycloakDistribution(Path log, Path built, Path home) {
        this.log = log;
        this.built = built;
        this.home = home;
    }

    /**
     * Unpacks, builds and copies what is not there yet.
     *
     * @param folder the home of the installation lies below
     * @param log takes what the build says
     */
    static KeycloakDistribution ready(Path folder, Path log) {
        var zip = Checkout.keycloak().resolve("keycloak.zip");
        var built = zip.resolveSibling("built-" + DistributionZip.fingerprint(zip, BUILD));
        Folders.makeOnce(built, fresh -> {
            DistributionZip.unpack(zip, fresh);
            new KeycloakDistribution(log, fresh, fresh).build();
        });
        var home = folder.toAbsolutePath().resolve(built.getFileName());
        Folders.makeOnce(home, fresh -> copyAllButLibraries(built, fresh));
        linkLibraries(built, home);
        return new KeycloakDistribution(log, built, home);
    }

    /** The command that runs Keycloak with more JVM flags. */
    ChildCommand command(List<String> moreFlags, List<String> arguments, Map<String, String> environment) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(moreFlags);
        flags.add("-Dkc.home.dir=" + home);
        flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        var classPath = List.of(built.resolve(LIBRARIES).resolve("quarkus-run.jar"));
        var words = new JavaCommand(flags, classPath, "io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments)
                .words(GuardJar.in(built));
        return new ChildCommand("Keycloak", words, environment, home, log);
    }

    /** Where Keycloak looks for realm files. */
    Path importFolder() {
        return home.resolve("data/import");
    }

    /** Where Keycloak looks for themes. */
    Path themesFolder() {
        return home.resolve("themes");
    }

    /** The archive of loaded classes, written when a run stops that had none; it names the jars by their paths. */
    Path classArchive() {
        return built.resolve("keycloak.jsa");
    }

    private void build() {
        try (var process = GuardedProcess.start(command(List.of(), BUILD, Map.of()))) {
            process.awaitSuccess(TIME_TO_BUILD);
        }
    }

    private static void copyAllButLibraries(Path built, Path home) {
        try (var parts =
                Files.newDirectoryStream(built, part -> Files.isDirectory(part) && !part.endsWith(LIBRARIES))) {
            parts.forEach(part -> Folders.copy(part, home.resolve(part.getFileName())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Anew at each start: the checkout may have moved. */
    private static void linkLibraries(Path built, Path home) {
        try {
            var link = home.resolve(LIBRARIES);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, built.resolve(LIBRARIES));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
