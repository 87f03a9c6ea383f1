package io.leadledger.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.leadledger.chassis.testing.AnsweringLog;
import io.leadledger.chassis.testing.ServiceServers;
import io.leadledger.chassis.testing.TokenIssuer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What each of the gateway's doors lets through. The services behind it are a mirror that shows what reached it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DoorsTest {

    private static final HttpServer MIRROR = mirror();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) {
        ServiceServers.register(properties, "portal");
        String mirror = "http://127.0.0.1:" + MIRROR.getAddress().getPort();
        for (String service : new String[] {"partner", "delivery", "invoice"}) {
            properties.add("leadledger.services." + service, () -> mirror + "/" + service);
        }
        properties.add("leadledger.issuers.partners.issuer-uri", () -> "http://127.0.0.1:1/realms/partners");
        properties.add("leadledger.issuers.partners.jwk-set-uri", () -> "http://127.0.0.1:1/partners/certs");
        properties.add("leadledger.login.operators-secret", () -> "operators-secret-of-the-test");
        properties.add("leadledger.login.token-key", () -> "a".repeat(43) + "=");
        properties.add("leadledger.login.partners-secret", () -> "partners-secret-of-the-test");
        properties.add("leadledger.data-keys.client-secret", () -> "gateway-secret-of-the-test");
    }

    @AfterAll
    static void stop() {
        MIRROR.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/partners?externalId=a%26b, GET /api/v1/partners?externalId=a%26b",
        "/api/v1/deliveries, GET /api/v1/deliveries",
        "/api/v1/invoices/1/documents/pdf, GET /api/v1/invoices/1/documents/pdf",
        "/api/v1/credit-notes, GET /api/v1/credit-notes"
    })
    void the_api_goes_to_its_service_with_the_callers_token_and_without_cookies(String path, String seen)
            throws Exception {
        HttpResponse<String> answer = HTTP.send(
                request(path)
                        .header("Authorization", "Bearer mine")
                        .header("Cookie", "a=b")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(418);
        assertThat(answer.body())
                .contains(seen)
                .contains("authorization=Bearer mine")
                .contains("cookie=null");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void a_body_and_its_headers_pass_unchanged() throws Exception {
        String body = "{\"a\":\"" + "ä".repeat(100_000) + "\"}";

        HttpResponse<String> answer = HTTP.send(
                request("/api/v1/partners")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).endsWith(body);
    }

    @Test
    void a_body_of_unsaid_length_that_goes_on_for_too_long_is_told_so() throws Exception {
        byte[] part = new byte[1024 * 1024];

        HttpResponse<String> answer = HTTP.send(
                request("/api/v1/partners")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArrays(Collections.nCopies(17, part)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Any", "If-Match", "Authorization"})
    @ExtendWith(OutputCaptureExtension.class)
    void a_header_with_a_control_character_is_a_mistake_of_the_caller(String header, CapturedOutput log)
            throws Exception {
        assertThat(status("GET /api/v1/partners HTTP/1.1\r\n" + header + ": a")).isEqualTo("HTTP/1.1 418 ");
        assertThat(status("GET /api/v1/partners HTTP/1.1\r\n" + header + ": \u0080"))
                .isEqualTo("HTTP/1.1 400 ");
        assertThat(AnsweringLog.traces(log)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/transactions/half?length=0", "/api/v1/transactions/half?length=1000"})
    void a_service_that_dies_while_it_answers_is_away_and_not_broken(String path) throws Exception {
        HttpResponse<String> answer = HTTP.send(request(path).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.body()).contains("service-unavailable").doesNotContain("half an answer");
    }

    @Test
    void an_unknown_resource_is_not_passed_on() throws Exception {
        HttpResponse<String> answer = HTTP.send(request("/api/v1/secrets").build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("GET");
    }

    @ParameterizedTest
    @CsvSource({"/app, operators, console", "/, operators, console", "/partner, partners, portal"})
    void a_page_sends_a_stranger_to_the_login_of_its_own_realm_with_pkce(String page, String realm, String client)
            throws Exception {
        HttpResponse<String> first = HTTP.send(request(page).build(), BodyHandlers.ofString());
        String start = first.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> second = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port).resolve(start))
                        .build(),
                BodyHandlers.ofString());

        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(second.headers().firstValue("Location").orElseThrow())
                .contains("/realms/" + realm + "/protocol/openid-connect/auth")
                .contains("client_id=" + client)
                .contains("code_challenge_method=S256");
    }

    @Test
    void a_bearer_token_opens_no_page_and_health_is_open_to_all() throws Exception {
        HttpResponse<String> page = HTTP.send(
                request("/app")
                        .header("Authorization", TokenIssuer.operators().bearer("invoices:read"))
                        .build(),
                BodyHandlers.ofString());
        HttpResponse<String> health =
                HTTP.send(request("/actuator/health/readiness").build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(HTTP.send(request("/actuator/env").build(), BodyHandlers.ofString())
                        .statusCode())
                .isNotEqualTo(200);
    }

    /** The first line of the answer to a request that no client of ours would send. */
    private String status(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String whole = request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpServer mirror() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/v1/transactions/half", exchange -> {
                exchange.getResponseHeaders().add("ETag", "\"7\"");
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(
                        201, Long.parseLong(exchange.getRequestURI().getQuery().replace("length=", "")));
                exchange.getResponseBody().write("half an answer".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                throw new IOException("dies here");
            });
            server.createContext("/", exchange -> {
                byte[] body = exchange.getRequestBody().readAllBytes();
                String seen = exchange.getRequestMethod() + " " + exchange.getRequestURI() + " authorization="
                        + exchange.getRequestHeaders().getFirst("Authorization") + " cookie="
                        + exchange.getRequestHeaders().getFirst("Cookie") + " "
                        + new String(body, StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("ETag", "\"7\"");
                byte[] answer = seen.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(418, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
