package io.leadledger.quickstart.supervisor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the supervisor takes orders: a port of the loopback address that answers one line, "token order", with lines of
 * text, and nothing at all when the token is not its own.
 */
final class ControlChannel {
    private static final Logger LOG = LoggerFactory.getLogger(ControlChannel.class);
    private static final int MILLIS_FOR_AN_ORDER = 5_000;
    private static final int LONGEST_ORDER_BYTES = 200;

    private final ServerSocket socket;

    ControlChannel() {
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Answers orders for as long as this process lives, and keeps it alive; each order in a thread of its own. */
    void serve(String token, BiConsumer<String, PrintWriter> orders) {
        Thread.ofPlatform().name("control-channel").start(() -> {
            while (true) {
                try {
                    var caller = socket.accept();
                    Thread.ofVirtual().start(() -> answer(caller, token, orders));
                } catch (IOException refused) {
                    LOG.warn("control channel: {}", refused.getMessage());
                }
            }
        });
    }

    private static void answer(Socket caller, String token, BiConsumer<String, PrintWriter> orders) {
        try (caller;
                var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            caller.setSoTimeout(MILLIS_FOR_AN_ORDER);
            var words = line(caller.getInputStream()).split(" ", 2);
            if (words.length == 2 && same(words[0], token)) {
                orders.accept(words[1], out);
            }
        } catch (IOException gone) {
            LOG.debug("control channel: {}", gone.getMessage());
        }
    }

    /** The first line, or as much of it as an order may have: whoever sends more, with no end, fills no memory. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_ORDER_BYTES; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static boolean same(String given, String token) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
