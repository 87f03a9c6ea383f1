package io.leadledger.servers.keycloak;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.GuardedProcess;
import io.leadledger.servers.process.HttpProbe;
import io.leadledger.servers.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak, in a JVM of its own. Stops when this process ends, however it ends. */
public final class KeycloakServer implements Part {

    private final KeycloakPlan plan;
    private final GuardedProcess process;

    private KeycloakServer(KeycloakPlan plan, GuardedProcess process) {
        this.plan = plan;
        this.process = process;
    }

    /**
     * Starts Keycloak and waits until it is ready to serve; imports the realms the first time, which takes most of a
     * minute of CPU.
     *
     * @throws io.leadledger.servers.process.StartRefused when a port is taken or it does not come up
     */
    public static KeycloakServer start(KeycloakPlan plan) {
        Port.requireFree(Listener.KEYCLOAK, plan.ports().http());
        Port.requireFree(Listener.KEYCLOAK_MANAGEMENT, plan.ports().management());
        var distribution = KeycloakDistribution.ready(plan);
        copyRealms(plan.realms(), distribution.importFolder());
        Folders.copy(plan.realms().resolve("themes"), distribution.themesFolder());
        var started = plan.folder().toAbsolutePath().resolve("started");
        var flags = flags(distribution.classArchive(), Files.exists(started));
        var command = distribution.command(flags, List.of("start", "--optimized", "--import-realm"), environment(plan));
        var server = new KeycloakServer(plan, GuardedProcess.start(command));
        try {
            server.process.awaitReady(server::ready, GuardedProcess.TIME_TO_START);
            Files.writeString(started, "");
            return server;
        } catch (IOException failed) {
            server.close();
            throw new UncheckedIOException(failed);
        } catch (RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /**
     * The first start works long enough for the second compiler to pay; later ones are over before. The archive of
     * classes is written when the first run stops, so that the second start has it.
     */
    private static List<String> flags(Path archive, boolean startedBefore) {
        var flags = new ArrayList<>(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        if (startedBefore) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    private static Map<String, String> environment(KeycloakPlan plan) {
        var environment = new HashMap<>(plan.realmValues());
        environment.put("KC_DB_URL", plan.database().url());
        environment.put("KC_DB_USERNAME", plan.database().user());
        environment.put("KC_DB_PASSWORD", plan.database().password());
        environment.put("KC_CACHE", "local");
        environment.put("KC_HOSTNAME", url(plan));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(plan.ports().http()));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(plan.ports().management()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", plan.adminPassword());
        return environment;
    }

    private static void copyRealms(Path realms, Path target) {
        try (var files = Files.list(realms)) {
            Files.createDirectories(target);
            for (var file : files.filter(path -> path.toString().endsWith("-realm.json"))
                    .toList()) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private boolean ready() {
        return HttpProbe.says(
                URI.create("http://127.0.0.1:%d/health/ready"
                        .formatted(plan.ports().management())),
                "\"UP\"");
    }

    /** The address for browsers and services, {@code http://localhost:8081}. */
    public URI url() {
        return URI.create(url(plan));
    }

    private static String url(KeycloakPlan plan) {
        return "http://localhost:" + plan.ports().http();
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return url().resolve("/realms/" + realm);
    }

    @Override
    public boolean alive() {
        return process.alive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    /** Starts it anew, after it has ended, with everything it was told before. */
    public KeycloakServer startAgain() {
        return start(plan);
    }

    /** Ends Keycloak at once, as a power failure does. */
    public void kill() {
        process.kill();
    }

    /** Stops Keycloak. */
    @Override
    public void close() {
        process.close();
    }
}
