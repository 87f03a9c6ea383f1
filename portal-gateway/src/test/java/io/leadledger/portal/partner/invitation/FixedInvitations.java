package io.leadledger.portal.partner.invitation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** partner-service as the test sets it, over HTTP, with the token endpoint of the operators' realm beside it. */
final class FixedInvitations {

    /** Status and body of an answer. */
    record Answer(int status, String body) {

        static Answer look(String state) {
            String open = state.equals("OPEN")
                    ? "\"anna@alpha.example\",\"expiresAt\":\"2026-02-04T12:00:00Z\",\"seller\":\"Nordlicht Leads\""
                    : "null,\"expiresAt\":null,\"seller\":null";
            return new Answer(200, "{\"state\":\"%s\",\"loginEmail\":%s}".formatted(state, open));
        }

        static Answer problem(int status, String code) {
            return new Answer(status, "{\"errors\":[{\"field\":null,\"code\":\"%s\"}]}".formatted(code));
        }
    }

    private final HttpServer server;
    private final List<String> redemptions = new CopyOnWriteArrayList<>();
    private volatile Answer look = Answer.look("OPEN");
    private volatile Answer redemption = Answer.problem(404, "not-found");

    FixedInvitations() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/realm/token",
                exchange -> send(
                        exchange,
                        new Answer(200, "{\"access_token\":\"own\",\"token_type\":\"Bearer\",\"expires_in\":300}")));
        server.createContext("/api/v1/portal-invitations/", this::invitation);
        server.start();
    }

    /** What a gateway has to be told to find it. */
    Map<String, Object> properties() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "leadledger.services.partner",
                address,
                "leadledger.issuers.operators.jwk-set-uri",
                address + "/realm/certs",
                "leadledger.data-keys.client-secret",
                "secret-of-the-test");
    }

    void looks(Answer answer) {
        look = answer;
    }

    void redeems(Answer answer) {
        redemption = answer;
        redemptions.clear();
    }

    /** The bodies that came, in order. */
    List<String> redemptions() {
        return redemptions;
    }

    void stop() {
        server.stop(0);
    }

    private void invitation(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!"Bearer own".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, Answer.problem(401, "unauthorized"));
        } else if (exchange.getRequestMethod().equals("GET")) {
            send(exchange, look);
        } else {
            redemptions.add(body);
            send(exchange, redemption);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
