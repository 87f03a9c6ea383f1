package io.leadledger.servers.keycloak;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.ChildCommand;
import io.leadledger.servers.process.HttpProbe;
import io.leadledger.servers.process.ServerPlan;
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

/**
 * A real Keycloak, in a JVM of its own, with the realms and themes of {@code deploy/keycloak}. They are imported at the
 * first start, which takes most of a minute of CPU.
 *
 * @param folder its home lies below
 * @param log file for its log
 * @param ports where it listens, on the loopback address
 * @param database where it keeps everything
 * @param adminPassword of the first administrator, {@code admin}; used on the first start
 * @param realmValues values of the {@code ${…}} in the realm files; used on the first start
 */
public record KeycloakPlan(
        Path folder, Path log, Ports ports, Database database, String adminPassword, Map<String, String> realmValues)
        implements ServerPlan {
    /** The port for browsers and services, and the one for {@code /health}. */
    public record Ports(int http, int management) {}

    /** JDBC address and login of the database. */
    public record Database(String url, String user, String password) {
        @Override
        public String toString() {
            return "%s at %s".formatted(user, url);
        }
    }

    /** The address for browsers and services, {@code http://localhost:8081}. */
    public URI url() {
        return URI.create("http://localhost:" + ports.http());
    }

    /** The issuer of a realm's tokens. */
    public URI issuer(String realm) {
        return url().resolve("/realms/" + realm);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public ChildCommand prepare() {
        Port.requireFree(Listener.KEYCLOAK, ports.http());
        Port.requireFree(Listener.KEYCLOAK_MANAGEMENT, ports.management());
        var distribution = KeycloakDistribution.ready(folder, log);
        copyRealms(distribution.importFolder());
        Folders.copy(Checkout.deploy("keycloak/themes"), distribution.themesFolder());
        return distribution.command(
                flags(distribution.classArchive()), List.of("start", "--optimized", "--import-realm"), environment());
    }

    /**
     * The first start works long enough for the second compiler to pay; later ones are over before. The archive of
     * classes is written when the first run stops, so that the second start has it.
     */
    private List<String> flags(Path archive) {
        var flags = new ArrayList<>(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr"));
        if (Files.exists(started())) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return flags;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(realmValues);
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_CACHE", "local");
        environment.put("KC_HOSTNAME", url().toString());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", String.valueOf(ports.http()));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(ports.management()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        return environment;
    }

    private static void copyRealms(Path target) {
        try (var files = Files.newDirectoryStream(Checkout.deploy("keycloak"), "*-realm.json")) {
            Files.createDirectories(target);
            for (var file : files) {
                Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public boolean isReady() {
        return HttpProbe.says(URI.create("http://127.0.0.1:%d/health/ready".formatted(ports.management())), "\"UP\"");
    }

    @Override
    public void afterStart() {
        realmsAreImported();
    }

    /** Remembers that the database has the realms, so that the next start is a short one. */
    public void realmsAreImported() {
        try {
            Files.createDirectories(folder);
            Files.writeString(started(), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** There from the first start on. */
    private Path started() {
        return folder.toAbsolutePath().resolve("started");
    }

    @Override
    public String toString() {
        return "Keycloak in %s on port %d".formatted(folder, ports.http());
    }
}
