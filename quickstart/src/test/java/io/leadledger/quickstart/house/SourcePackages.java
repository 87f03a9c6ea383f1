package io.leadledger.quickstart.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packages of a module as its sources say them. */
record SourcePackages(Path sources) {
    /**
     * A folder with Java files.
     *
     * @param types the files that hold a type each
     */
    record SourcePackage(Path folder, List<Path> types) {
        /** What {@code package-info.java} says; empty when there is none. */
        String info() {
            var file = folder.resolve("package-info.java");
            try {
                return Files.exists(file) ? Files.readString(file) : "";
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    List<SourcePackage> all() {
        try (var paths = Files.walk(sources)) {
            return paths.filter(Files::isDirectory)
                    .map(folder -> new SourcePackage(folder, types(folder)))
                    .filter(one -> !one.types().isEmpty())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> types(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
