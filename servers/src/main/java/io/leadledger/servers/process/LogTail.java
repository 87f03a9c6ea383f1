package io.leadledger.servers.process;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last lines of a log, to be shown to a person when a start failed. */
public final class LogTail {
    private static final int BYTES_READ = 16_384;

    private LogTail() {}

    /** At most {@code lines} lines from the end of the file; a sentence when it cannot be read. */
    public static String of(Path log, int lines) {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - BYTES_READ));
            var bytes = Channels.newInputStream(channel).readAllBytes();
            var all = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException unreadable) {
            return "(" + log + " cannot be read: " + unreadable.getMessage() + ")";
        }
    }
}
