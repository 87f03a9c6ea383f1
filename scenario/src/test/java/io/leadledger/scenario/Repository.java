package io.leadledger.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The repository around this module: its examples, its pages, the sources of the others. */
public final class Repository {
    private Repository() {}

    /** A file or folder by its path from the root of the repository. */
    public static Path file(String path) {
        return Path.of("..").resolve(path).toAbsolutePath().normalize();
    }

    /** Copies {@code examples/january} to be changed. */
    public static void copyJanuary(Path folder) throws IOException {
        try (var files = Files.list(file("examples/january"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
