package io.leadledger.portal.operator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers in the place of the three services, by method and path; what nobody said is not there. */
final class RecordedServices {

    /**
     * What a service was asked; header names in small letters.
     *
     * @param parameters as they stood behind the question mark, decoded; empty for none
     */
    record Asked(String what, String parameters, Map<String, String> headers, String body) {}

    private record Answer(int status, String type, byte[] body) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    RecordedServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void forget() {
        answers.clear();
        asked.clear();
    }

    /** @param what {@code GET /api/v1/entities}, without its parameters */
    void answers(String what, int status, String json) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        answers.put(what, new Answer(status, type, json.getBytes(StandardCharsets.UTF_8)));
    }

    /** A record of the service's contract, written as the services write it. */
    void answers(String what, Object answer) {
        answers(what, 200, EventJson.mapper().writeValueAsString(answer));
    }

    void refuses(String what, int status, String code, String field, String message) {
        answers(what, status, """
                {"type":"/problems/%s","title":"-","status":%d,"detail":"%s",
                "errors":[{"field":%s,"code":"%s","message":"%s"}],"requestId":"r"}
                """.formatted(
                        code, status, message, field.isEmpty() ? "null" : '"' + field + '"', code, message));
    }

    void hands(String what, String type, byte[] file) {
        answers.put(what, new Answer(200, type, file));
    }

    /** Everything that was asked with that method and path, the latest last. */
    List<Asked> asked(String what) {
        return asked.stream().filter(one -> one.what().equals(what)).toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String what =
                exchange.getRequestMethod() + ' ' + exchange.getRequestURI().getPath();
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        asked.add(new Asked(
                what,
                Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.getOrDefault(
                what, new Answer(404, "application/problem+json", "{}".getBytes(StandardCharsets.UTF_8)));
        exchange.getResponseHeaders().add("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
        exchange.close();
    }
}
