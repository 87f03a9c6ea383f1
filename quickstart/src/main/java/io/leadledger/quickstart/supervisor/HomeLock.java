package io.leadledger.quickstart.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lock of a home folder: one supervisor at a time. The system gives it back when the process ends, however. */
record HomeLock(FileChannel channel) implements AutoCloseable {

    /** The lock, or nothing when another process has it. */
    static Optional<HomeLock> tryTake(Path home) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(
                    home.resolve("supervisor.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new HomeLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
