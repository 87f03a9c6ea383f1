package io.leadledger.testservers;

import io.leadledger.servers.folder.Checkout;
import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.keycloak.KeycloakPlan;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.postgres.PostgresAddress;
import io.leadledger.servers.postgres.PostgresPlan;
import io.leadledger.servers.process.Server;
import io.leadledger.servers.secret.RandomSecret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The data of a Keycloak that has imported the realms of a deployment, made once per checkout: the import takes a minute
 * of CPU, and every module that wants a Keycloak begins with a copy. The secrets in it are random and of no use elsewhere.
 */
final class ImportedRealms {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final String POSTGRES = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final String LOGIN = "keycloak";
    private static final String ADMIN = "admin";
    private static final String GATEWAY = "GATEWAY_URL";

    private final Path folder;
    private final Path programs;
    private final Properties secrets;

    private ImportedRealms(Path folder, Path programs, Properties secrets) {
        this.folder = folder;
        this.programs = programs;
        this.secrets = secrets;
    }

    /** Imports where nobody has; whoever comes meanwhile, in this process or another, waits. */
    static synchronized ImportedRealms ofCheckout(Path programs) {
        var keycloak = Checkout.keycloak();
        var folder = keycloak.resolve("imported-" + fingerprint());
        try (var lock = FileChannel.open(
                        keycloak.resolve("importing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            Folders.makeOnce(folder, fresh -> importInto(fresh, programs));
            var secrets = new Properties();
            try (var file = Files.newBufferedReader(secretsIn(folder))) {
                secrets.load(file);
            }
            return new ImportedRealms(folder, programs, secrets);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The value of a variable of the realm files. */
    String value(String variable) {
        return Objects.requireNonNull(secrets.getProperty(variable), variable);
    }

    /** A server on a copy of the data, whose Keycloak expects the gateway at that address. */
    Server<PostgresPlan> copy(Path target, String gateway) {
        Folders.delete(target);
        copyWithOwners(folder.resolve(POSTGRES), target);
        var server = Server.start(postgres(target, programs, secrets).forgetful());
        try (var connection = server.plan().address().connect(LOGIN);
                var statement = connection.createStatement()) {
            for (var table : List.of("redirect_uris", "client_attributes")) {
                statement.execute(
                        "update %s set value = replace(value, '%s', '%s')".formatted(table, value(GATEWAY), gateway));
            }
            return server;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** PostgreSQL wants its empty folders too, and starts on none that others may read. */
    private static void copyWithOwners(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A Keycloak on such a server. */
    Server<KeycloakPlan> keycloak(Path folder, Path log, PostgresAddress postgres) {
        var plan = plan(folder, log, postgres, secrets);
        plan.realmsAreImported();
        return Server.start(plan);
    }

    private static void importInto(Path fresh, Path programs) {
        var secrets = freshSecrets();
        var postgres = Server.start(
                postgres(fresh.resolve(POSTGRES), programs, secrets).forgetful());
        try {
            makeDatabase(postgres.plan().address(), secrets);
            Server.start(plan(
                            fresh.resolve("home"),
                            fresh.resolve("keycloak.log"),
                            postgres.plan().address(),
                            secrets))
                    .close();
        } finally {
            postgres.close();
        }
        try (var file = Files.newBufferedWriter(secretsIn(fresh))) {
            secrets.store(file, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Folders.delete(fresh.resolve("home"));
    }

    private static Properties freshSecrets() {
        var secrets = new Properties();
        realmFiles()
                .forEach((name, text) -> VARIABLE.matcher(text)
                        .results()
                        .forEach(variable -> secrets.setProperty(variable.group(1), RandomSecret.personsPassword())));
        secrets.setProperty(GATEWAY, "http://gateway.invalid");
        secrets.setProperty("GATEWAY_INTERNAL_URL", "http://gateway.invalid");
        secrets.setProperty(SUPERUSER, RandomSecret.password());
        secrets.setProperty(LOGIN, RandomSecret.password());
        secrets.setProperty(ADMIN, RandomSecret.password());
        return secrets;
    }

    private static void makeDatabase(PostgresAddress postgres, Properties secrets) {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create role keycloak login password '" + secrets.getProperty(LOGIN) + "'");
            statement.execute("create database keycloak owner keycloak");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static PostgresPlan postgres(Path folder, Path programs, Properties secrets) {
        return new PostgresPlan(
                folder,
                programs,
                folder.resolveSibling(folder.getFileName() + ".log"),
                Port.free(),
                secrets.getProperty(SUPERUSER));
    }

    private static KeycloakPlan plan(Path folder, Path log, PostgresAddress postgres, Properties secrets) {
        Map<String, String> values = new TreeMap<>();
        secrets.stringPropertyNames().stream()
                .filter(name -> VARIABLE.matcher("${" + name + "}").matches())
                .forEach(name -> values.put(name, secrets.getProperty(name)));
        return new KeycloakPlan(
                folder,
                log,
                new KeycloakPlan.Ports(Port.free(), Port.free()),
                new KeycloakPlan.Database(postgres.url("keycloak"), LOGIN, secrets.getProperty(LOGIN)),
                secrets.getProperty(ADMIN),
                values);
    }

    /** Another one for other realms, and for a distribution of another size. */
    private static String fingerprint() {
        var checksum = new CRC32();
        realmFiles().forEach((name, text) -> checksum.update((name + text).getBytes(StandardCharsets.UTF_8)));
        checksum.update(Long.toString(distribution().toFile().length()).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }

    private static Map<String, String> realmFiles() {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.newDirectoryStream(realms(), "*-realm.json")) {
            for (var file : files) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path secretsIn(Path folder) {
        return folder.resolve("secrets.properties");
    }

    private static Path realms() {
        return Checkout.deploy("keycloak");
    }

    private static Path distribution() {
        return Checkout.keycloak().resolve("keycloak.zip");
    }
}
