package io.leadledger.portal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.client.Timeouts;
import io.leadledger.portal.page.Query;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwningServiceTest {

    private record Said(String word) {}

    private static HttpServer server;
    private static OwningService service;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = "{\"word\": \"all\"}".getBytes(StandardCharsets.UTF_8);
            int said = exchange.getRequestURI().getPath().equals("/whole") ? answer.length : 5;
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer, 0, said);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        service = new OwningService(new ServiceClient("invoice-service", address, Timeouts.USUAL, () -> "token"));
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_service_that_dies_while_it_answers_is_silent() {
        assertThat(service.get(Query.of("/whole"), Said.class)).isEqualTo(new Said("all"));
        assertThatThrownBy(() -> service.get(Query.of("/half"), Said.class)).isInstanceOf(ServiceSilent.class);
    }
}
