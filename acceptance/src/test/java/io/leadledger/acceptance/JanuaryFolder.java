package io.leadledger.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder {@code examples/january} for entities of tests' own. */
public final class JanuaryFolder {

    private static final List<String> NAMES_THE_ENTITY = List.of("operator.yaml", "period.yaml", "profiles.csv");

    private JanuaryFolder() {}

    /** Writes it for an entity with that key. */
    public static Path of(Installation installation, String entity) {
        Path to = installation.folder("january-of-" + entity);
        try (Stream<Path> files = Files.list(Installation.checkout("examples/january"))) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                Files.writeString(
                        to.resolve(name),
                        NAMES_THE_ENTITY.contains(name) ? text.replaceAll("\\bleads\\b", entity) : text);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
