package io.leadledger.api.client;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that answers what a test says, one answer after the other, and remembers what it was asked. */
final class FixedService implements AutoCloseable {

    /** @param length of the body as the header says it; more than there is breaks the answer off */
    record Reply(int status, Map<String, String> headers, String body, int length) {

        static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body, body.getBytes(StandardCharsets.UTF_8).length);
        }

        Reply with(String header, String value) {
            return new Reply(status, Map.of(header, value), body, length);
        }

        Reply brokenOff() {
            return new Reply(status, headers, body, length + 10);
        }
    }

    record Asked(String line, Headers headers, String body) {}

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Queue<Reply> replies = new ArrayDeque<>();
    private final HttpServer server;

    FixedService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    FixedService replies(Reply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    Asked last() {
        return asked.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Reply reply = replies.remove();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(reply.status(), reply.length() == 0 ? -1 : reply.length());
            exchange.getResponseBody().write(reply.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
