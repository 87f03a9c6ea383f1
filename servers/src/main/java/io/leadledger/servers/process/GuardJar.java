package io.leadledger.servers.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar with nothing but {@link GuardedMain}, to be put in front of a child's class path. A jar and not a folder,
 * because a class path with a folder in it cannot use a class-data or AOT archive; named by its content, so that an
 * archive made with it stays valid until the guard itself changes.
 */
public final class GuardJar {
    private static final String ENTRY = GuardedMain.class.getName().replace('.', '/') + ".class";

    private GuardJar() {}

    /** The jar inside {@code folder}, written when it is not there yet. */
    public static Path in(Path folder) {
        try {
            var guard = guardClass();
            var checksum = new CRC32();
            checksum.update(guard);
            var jar = folder.toAbsolutePath().resolve("guard-%08x.jar".formatted(checksum.getValue()));
            if (!Files.exists(jar)) {
                Files.createDirectories(folder);
                var fresh = Files.createTempFile(folder, "guard", ".tmp");
                Files.write(fresh, jarOf(guard));
                Files.move(fresh, jar, StandardCopyOption.ATOMIC_MOVE);
            }
            return jar;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] guardClass() throws IOException {
        try (var bytes = GuardedMain.class.getClassLoader().getResourceAsStream(ENTRY)) {
            if (bytes == null) {
                throw new IllegalStateException("expected " + ENTRY + " on the class path, but it is missing");
            }
            return bytes.readAllBytes();
        }
    }

    private static byte[] jarOf(byte[] guard) throws IOException {
        var jar = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(jar)) {
            zip.putNextEntry(new ZipEntry(ENTRY));
            zip.write(guard);
            zip.closeEntry();
        }
        return jar.toByteArray();
    }
}
