package io.leadledger.scenario.folder;

import io.leadledger.scenario.sheet.ScenarioRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A scenario as a folder on a disk. */
public final class ScenarioFolder implements ScenarioFiles {
    private final Path folder;

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    /** Throws {@link ScenarioRefused} when a file, a column or a key is missing or cannot be read. */
    public static Scenario read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ScenarioRefused("expected a scenario folder, but %s is none".formatted(folder));
        }
        return ScenarioReader.read(new ScenarioFolder(folder.toAbsolutePath().normalize()));
    }

    @Override
    public String name() {
        return String.valueOf(folder.getFileName());
    }

    @Override
    public String place() {
        return folder.toString();
    }

    @Override
    public Optional<byte[]> content(String file) {
        var path = folder.resolve(file);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
