package io.leadledger.servers.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.servers.process.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void without_a_choice_everything_takes_its_standard_port_and_no_two_the_same() {
        var ports = Ports.from(Map.of());

        assertThat(ports.of(Listener.GATEWAY)).isEqualTo(8080);
        assertThat(Arrays.stream(Listener.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void a_variable_chooses_another_port() {
        var ports = Ports.from(Map.of("LEADLEDGER_PORT_KAFKA_CONTROLLER", "29093"));

        assertThat(ports.of(Listener.KAFKA_CONTROLLER)).isEqualTo(29093);
        assertThat(ports.of(Listener.KAFKA)).isEqualTo(19092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "65536", "-1", "eighty", "999999999999"})
    void what_is_no_port_is_refused_with_the_variable(String chosen) {
        assertThatThrownBy(() -> Ports.from(Map.of("LEADLEDGER_PORT_GATEWAY", chosen)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("LEADLEDGER_PORT_GATEWAY");
    }

    @Test
    void a_taken_port_is_refused_with_its_holder_and_a_free_one_is_not() throws IOException {
        var port = Port.free();
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.isBound()).isTrue();
            assertThatThrownBy(() -> Port.requireFree(Listener.GATEWAY, port))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining(
                            "(pid %d)".formatted(ProcessHandle.current().pid()))
                    .hasMessageContaining("LEADLEDGER_PORT_GATEWAY=");
        }

        Port.requireFree(Listener.GATEWAY, port);
    }
}
