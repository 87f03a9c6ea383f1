package io.leadledger.partner.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.chassis.decision.RejectedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminApiTest {

    private static HttpServer server;
    private static AdminApi api;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/realms/partners/protocol/openid-connect/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 300}",
                        Integer.MAX_VALUE));
        server.createContext(
                "/admin/realms/partners/whole",
                exchange -> answer(exchange, 200, "{\"word\": \"all\"}", Integer.MAX_VALUE));
        server.createContext(
                "/admin/realms/partners/half", exchange -> answer(exchange, 200, "{\"word\": \"all\"}", 5));
        server.createContext(
                "/admin/realms/partners/failure", exchange -> answer(exchange, 500, "{}", Integer.MAX_VALUE));
        server.createContext(
                "/admin/realms/partners/refused", exchange -> answer(exchange, 409, "{}", Integer.MAX_VALUE));
        server.start();
        api = new AdminApi(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "invitations", "secret");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/half", "/failure"})
    void a_keycloak_that_fails_or_dies_while_it_answers_is_unavailable(String path) {
        assertThatThrownBy(() -> ask(path))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("keycloak-unavailable");
    }

    @Test
    void what_it_says_and_what_it_refuses_is_handed_on() {
        assertThat(ask("/whole")).isEqualTo(Map.of("word", "all"));
        assertThatThrownBy(() -> ask("/refused"))
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(409));
    }

    private static Map<?, ?> ask(String path) {
        return api.ask(http -> http.get().uri(path).retrieve().requiredBody(Map.class));
    }

    private static void answer(HttpExchange exchange, int status, String body, int bytes) throws IOException {
        byte[] answer = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer, 0, Math.min(bytes, answer.length));
        exchange.close();
    }
}
