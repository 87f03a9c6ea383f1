package io.leadledger.scenario.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.api.client.ClientCredentials;
import io.leadledger.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A server that gives out tokens and prepared answers, and remembers what it was asked. */
public final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private int tokens;
    private int tokenFailures;

    /** One answer; status 0 breaks the connection. */
    record Reply(int status, String body) {}

    public ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/token", exchange -> {
            if (tokenFailures-- > 0) {
                answer(exchange, new Reply(500, ""));
                return;
            }
            tokens++;
            answer(exchange, new Reply(200, "{\"access_token\":\"token-%d\",\"expires_in\":300}".formatted(tokens)));
        });
        server.createContext("/api", this::answerNext);
        server.start();
    }

    public ScriptedServer then(int status, String body) {
        replies.add(new Reply(status, body));
        return this;
    }

    /** A record of the contract. */
    public ScriptedServer then(Object answer) {
        return then(200, EventJson.mapper().writeValueAsString(answer));
    }

    /** Lets the next requests for a token fail. */
    public ScriptedServer failingTokens(int times) {
        tokenFailures = times;
        return this;
    }

    /** Method, path and token of each call. */
    public List<String> asked() {
        return asked;
    }

    /** What each call said. */
    public List<String> bodies() {
        return bodies;
    }

    public Api api(Waiting waiting) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Api(base, new ClientCredentials(base.resolve("/token"), "loader", "secret"), waiting);
    }

    private void answerNext(HttpExchange exchange) throws IOException {
        asked.add("%s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Authorization")));
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var reply = replies.size() > 1 ? replies.remove() : replies.element();
        if (reply.status() == 0) {
            exchange.close();
        } else {
            answer(exchange, reply);
        }
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Retry-After", "1");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
