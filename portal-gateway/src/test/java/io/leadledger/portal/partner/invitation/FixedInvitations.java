package io.leadledger.portal.partner.invitation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.api.Problem;
import io.leadledger.api.ProblemField;
import io.leadledger.api.partner.invitation.InvitationState;
import io.leadledger.api.partner.invitation.InvitedLink;
import io.leadledger.api.partner.invitation.Redeemed;
import io.leadledger.event.EventJson;
import io.leadledger.id.PartnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** partner-service as the test sets it, over HTTP, with the token endpoint of the operators' realm beside it. */
final class FixedInvitations {

    /** Status and body of an answer. */
    record Answer(int status, String body) {

        static Answer look(InvitationState state) {
            return of(
                    200,
                    state == InvitationState.OPEN
                            ? new InvitedLink(
                                    state,
                                    "anna@alpha.example",
                                    Instant.parse("2026-02-04T12:00:00Z"),
                                    "Nordlicht Leads")
                            : new InvitedLink(state, null, null, null));
        }

        static Answer redeemed(UUID partnerId) {
            PartnerId partner = new PartnerId(partnerId.toString());
            return of(200, new Redeemed(partner, "anna@alpha.example", List.of()));
        }

        static Answer problem(int status, String code) {
            List<ProblemField> errors = List.of(new ProblemField(null, code, "-"));
            return of(status, new Problem("/problems/" + code, "-", status, "-", errors, "r", null));
        }

        private static Answer of(int status, Object body) {
            return new Answer(status, EventJson.mapper().writeValueAsString(body));
        }
    }

    private final HttpServer server;
    private final List<String> redemptions = new CopyOnWriteArrayList<>();
    private volatile Answer look = Answer.look(InvitationState.OPEN);
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
