package io.leadledger.chassis.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final AtomicBoolean hungUp = new AtomicBoolean();

    @Test
    void a_server_that_says_a_byte_now_and_then_is_hung_up_on() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> drip(server));

            assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(500), () -> readAll(server.getLocalPort())))
                    .isInstanceOf(TimeoutException.class);

            await().untilTrue(hungUp);
        }
    }

    @Test
    void what_ends_in_time_ends_as_it_does() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        Deadline.within(Duration.ofMinutes(1), () -> done.set(true));
        assertThat(done).isTrue();
        assertThatThrownBy(() -> Deadline.within(Duration.ofMinutes(1), () -> {
                    throw new IllegalArgumentException("broken");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }

    /** Each byte is in time for a timeout of a single read. */
    private void drip(ServerSocket server) {
        try (Socket visitor = server.accept()) {
            visitor.setSoTimeout(50);
            while (true) {
                visitor.getOutputStream().write('-');
                if (ended(visitor)) {
                    hungUp.set(true);
                    return;
                }
            }
        } catch (IOException closed) {
            hungUp.set(true);
        }
    }

    private static boolean ended(Socket visitor) throws IOException {
        try {
            return visitor.getInputStream().read() < 0;
        } catch (SocketTimeoutException still) {
            return false;
        }
    }

    private static void readAll(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
