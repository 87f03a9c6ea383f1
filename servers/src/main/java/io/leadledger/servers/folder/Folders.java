package io.leadledger.servers.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.function.Consumer;

/** Folders that are either complete or not there. */
public final class Folders {
    private Folders() {}

    /**
     * Makes {@code folder} by filling a temporary one beside it and renaming that, so that a start killed in between
     * leaves no half folder; does nothing when it is there.
     */
    public static void makeOnce(Path folder, Consumer<Path> fill) {
        if (Files.exists(folder)) {
            return;
        }
        try {
            var parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            var fresh = Files.createTempDirectory(parent, "making-");
            try {
                fill.accept(fresh);
                moveUnlessThere(fresh, folder);
            } finally {
                delete(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void moveUnlessThere(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException another) {
            if (!Files.exists(folder)) {
                throw another;
            }
        }
    }

    /** Copies all files below {@code from} over those below {@code to}; what is only in {@code to} stays. */
    public static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes a folder with all that is in it; nothing happens when it is not there. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
