package io.leadledger.servers.postgres;

import io.leadledger.servers.folder.Folders;
import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this system, unpacked once from the jar that carries them. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/postgres}, below {@code folder}.
     *
     * @throws StartRefused {@code system-unsupported} when no programs for this system are on the class path
     */
    static Path in(Path folder) {
        var home = folder.toAbsolutePath().resolve("postgresql-" + version());
        Folders.makeOnce(home, PostgresBinaries::unpack);
        return home;
    }

    private static String version() {
        return "%s-%s".formatted(archiveName().toLowerCase(Locale.ROOT), archiveSize());
    }

    private static long archiveSize() {
        try {
            return archiveUrl().openConnection().getContentLengthLong();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static URL archiveUrl() {
        var name = "postgres-" + archiveName() + ".txz";
        var archive = PostgresBinaries.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw new StartRefused(
                    "system-unsupported",
                    "expected PostgreSQL for Linux or macOS on x86-64 or arm64, but " + "this is "
                            + System.getProperty("os.name") + " on " + System.getProperty("os.arch"));
        }
        return archive;
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return system + "-" + (arm ? "arm_64" : "x86_64");
    }

    private static void unpack(Path target) {
        try (InputStream packed = archiveUrl().openStream();
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, target);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("expected entries inside the archive's folder, but found " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
