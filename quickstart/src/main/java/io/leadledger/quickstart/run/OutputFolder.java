package io.leadledger.quickstart.run;

import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.summary.Output;
import io.leadledger.servers.folder.FileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder a run writes to: each file is complete or not there. */
public final class OutputFolder implements Output {
    private final Path path;

    /** The folder, made when it is not there; throws {@link RunFailed} when nothing can be written to it. */
    public OutputFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.path);
            Files.delete(Files.createTempFile(this.path, ".writing-", ".tmp"));
        } catch (IOException failed) {
            throw new RunFailed("expected a folder to write to at %s, but %s; --out chooses another"
                    .formatted(this.path, FileTrouble.reason(failed)));
        }
    }

    /** Its absolute path. */
    @Override
    public String place() {
        return path.toString();
    }

    @Override
    public void write(String name, byte[] content) {
        try {
            var fresh = Files.createTempFile(path, ".writing-", ".tmp");
            try {
                Files.write(fresh, content);
                Files.move(
                        fresh, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
