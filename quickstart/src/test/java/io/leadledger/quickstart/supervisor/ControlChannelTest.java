package io.leadledger.quickstart.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ControlChannelTest {
    private final ControlChannel channel = new ControlChannel();

    ControlChannelTest() {
        channel.serve("token", (order, answer) -> answer.println("did " + order));
    }

    @Test
    void an_order_with_the_token_is_obeyed_and_one_without_hears_nothing() throws IOException {
        assertThat(said("token status\n")).isEqualTo("did status\n");
        assertThat(said("other status\n")).isEmpty();
        assertThat(said("\n")).isEmpty();
    }

    @Test
    void a_line_without_an_end_is_not_read_to_its_end() throws IOException {
        assertThat(said("token " + "x".repeat(150) + "\n")).startsWith("did xxx");
        assertThat(said("token " + "x".repeat(1_000))).isEqualTo("did " + "x".repeat(194) + "\n");
    }

    private String said(String line) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), channel.port())) {
            socket.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
