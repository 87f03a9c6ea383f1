package io.leadledger.servers.secret;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The passwords and keys of one installation, in {@code secrets.properties}, readable by its owner only. Each is made
 * when it is first asked for and never changes.
 */
public final class Secrets {
    private static final String FILE = "secrets.properties";

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets in the folder, which is made, or made private, first. */
    public static Secrets in(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var secrets = new Secrets(folder.resolve(FILE));
            if (Files.exists(secrets.file)) {
                secrets.read();
            }
            return secrets;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the folder has secrets already. */
    public static boolean existIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** A password for programs. */
    public String password(String name) {
        return value(name, RandomSecret::password);
    }

    /** A password that a person types; within the password policy of the realms. */
    public String personsPassword(String name) {
        return value(name, RandomSecret::personsPassword);
    }

    /** 32 bytes in base64. */
    public String key(String name) {
        return value(name, RandomSecret::key);
    }

    private synchronized String value(String name, Supplier<String> fresh) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = fresh.get();
        values.setProperty(name, made);
        write();
        return made;
    }

    private void read() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
        }
    }

    private void write() {
        try {
            var text = new StringWriter();
            values.store(text, "Made once for this installation. Lose it, and the data beside it cannot be opened.");
            var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".tmp");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
