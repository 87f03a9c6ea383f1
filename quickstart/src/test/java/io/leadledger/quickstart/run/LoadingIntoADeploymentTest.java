package io.leadledger.quickstart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.scenario.api.RunFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingIntoADeploymentTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void the_token_is_fetched_at_the_issuer_and_the_api_is_behind_the_gateway() {
        var api = DeployedApi.open(at("/billing/"), at("/login/realms/operators"), "a+b");

        api.client(EntityApi.class).list("leads", null, null);

        assertThat(asked)
                .containsExactly(
                        "POST /login/realms/operators/protocol/openid-connect/token null"
                                + " grant_type=client_credentials&client_id=scenario-loader&client_secret=a%2Bb",
                        "GET /billing/api/v1/entities?externalId=leads Bearer opened ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://billing.example.com",
                "http://localhost.example.com",
                "http://localhost@billing.example.com",
                "ftp://localhost",
                "billing.example.com"
            })
    void nothing_is_sent_in_the_clear_to_another_machine(String elsewhere) {
        assertThatThrownBy(() -> DeployedApi.open(URI.create(elsewhere), at("/"), "secret"))
                .isInstanceOf(RunFailed.class)
                .hasMessage("expected https://… or http://localhost, but was " + elsewhere);
        assertThatThrownBy(() -> DeployedApi.open(at("/"), URI.create(elsewhere), "secret"))
                .isInstanceOf(RunFailed.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void another_machine_is_reached_by_tls() {
        var api = DeployedApi.open(
                URI.create("https://billing.example.com"), URI.create("https://login.example.com/realms/x"), "secret");

        assertThat(api).isNotNull();
    }

    private URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add("%s %s %s %s"
                    .formatted(exchange.getRequestMethod(), exchange.getRequestURI(), authorization, body));
            var answer = "{\"access_token\":\"opened\",\"expires_in\":300,\"items\":[],\"approximateTotal\":0}"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
