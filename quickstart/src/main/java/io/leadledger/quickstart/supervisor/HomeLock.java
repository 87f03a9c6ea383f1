package io.leadledger.quickstart.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lock of a home folder: one supervisor at a time. Held as long as this object is;
 * the system takes it back when the process ends, however. */
record HomeLock(Path home, FileChannel channel) {

    /** The lock, or nothing when another process has it. */
    static Optional<HomeLock> tryTake(Path home) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(
                    home.resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new HomeLock(home, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
