package io.leadledger.quickstart.supervisor;

import io.leadledger.scenario.api.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/** The lock of a home folder: one supervisor at a time. Held as long as this object is;
 * the system takes it back when the process ends, however. */
record HomeLock(Path home, FileChannel channel) {
    private static final Duration TIME_TO_END = Duration.ofSeconds(60);
    private static final Duration TIME_TO_VANISH = Duration.ofSeconds(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    /**
     * The lock, or nothing when another process has it. One that has said that it ends is waited for: its servers go first.
     * One that was killed holds it until the system has taken its memory back, when nothing else of it is seen any more: so
     * it is waited for too, but not for long.
     */
    static Optional<HomeLock> take(Path home) {
        var toEnd = Waiting.real().limit(TIME_TO_END);
        var toVanish = Waiting.real().limit(TIME_TO_VANISH);
        var lock = tryTake(home);
        while (lock.isEmpty() && !(isEnding(home) ? toEnd : toVanish).isOver()) {
            toEnd.pause(BETWEEN_TRIES);
            lock = tryTake(home);
        }
        return lock;
    }

    private static boolean isEnding(Path home) {
        return SupervisorFile.read(home)
                .filter(holder -> holder.failed() != null)
                .isPresent();
    }

    private static Optional<HomeLock> tryTake(Path home) {
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
