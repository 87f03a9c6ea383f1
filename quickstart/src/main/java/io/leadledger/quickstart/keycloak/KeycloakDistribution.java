package io.leadledger.quickstart.keycloak;

import io.leadledger.quickstart.folder.Folders;
import io.leadledger.quickstart.process.ChildCommand;
import io.leadledger.quickstart.process.GuardJar;
import io.leadledger.quickstart.process.GuardedProcess;
import io.leadledger.quickstart.process.JavaCommand;
import io.leadledger.quickstart.process.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/** The unpacked distribution, built once for PostgreSQL and health checks, and the command that runs it. */
final class KeycloakDistribution {
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

    private final KeycloakPlan plan;
    private final Path home;

    private KeycloakDistribution(KeycloakPlan plan, Path home) {
        this.plan = plan;
        this.home = home;
    }

    /** Unpacks and builds what is not there yet. */
    static KeycloakDistribution ready(KeycloakPlan plan) {
        var name = plan.distribution().getFileName().toString().replace(".zip", "");
        var home = plan.folder().toAbsolutePath().resolve(name);
        Folders.makeOnce(home, fresh -> unzip(plan.distribution(), fresh));
        var distribution = new KeycloakDistribution(plan, home);
        distribution.buildOnce();
        return distribution;
    }

    /** The command that runs Keycloak with more JVM flags. */
    ChildCommand command(List<String> moreFlags, List<String> arguments, Map<String, String> environment) {
        var flags = new ArrayList<>(FLAGS);
        flags.addAll(moreFlags);
        flags.add("-Dkc.home.dir=" + home);
        flags.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        var classPath = List.of(home.resolve("lib/quarkus-run.jar"));
        var words = new JavaCommand(flags, classPath, "io.quarkus.bootstrap.runner.QuarkusEntryPoint", arguments)
                .words(GuardJar.in(plan.folder()));
        return new ChildCommand("Keycloak", words, environment, home, plan.log());
    }

    /** Where Keycloak looks for realm files. */
    Path importFolder() {
        return home.resolve("data/import");
    }

    /** Where Keycloak looks for themes. */
    Path themesFolder() {
        return home.resolve("themes");
    }

    private void buildOnce() {
        var built = home.resolve("built-for-leadledger");
        if (Files.exists(built)) {
            return;
        }
        var arguments = List.of("build", "--db=postgres", "--health-enabled=true");
        try (var process = GuardedProcess.start(command(List.of(), arguments, Map.of()))) {
            process.awaitSuccess(TIME_TO_BUILD);
            Files.createFile(built);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void unzip(Path distribution, Path target) {
        if (!Files.exists(distribution)) {
            throw new StartRefused(
                    "keycloak-missing",
                    "expected the build to have placed " + distribution
                            + ", but it is not there; build the module quickstart");
        }
        try (var zip = new ZipFile(distribution.toFile())) {
            for (var entry : zip.stream().filter(any -> !any.isDirectory()).toList()) {
                var inside = Path.of(entry.getName());
                var file =
                        target.resolve(inside.subpath(1, inside.getNameCount())).normalize();
                Files.createDirectories(file.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
