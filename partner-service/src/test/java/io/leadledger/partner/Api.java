package io.leadledger.partner;

import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The service as its callers reach it: real HTTP, real tokens. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> headers;

    private Api(int port, Map<String, String> headers) {
        this.port = port;
        this.headers = headers;
    }

    /** As a client that may read and write partners. */
    public static Api on(int port) {
        return new Api(port, Map.of())
                .with("Authorization", TokenIssuer.operators().bearer("partners:read", "partners:write"));
    }

    /** As a client with these scopes. */
    public Api as(String... scopes) {
        return with("Authorization", TokenIssuer.operators().bearer(scopes));
    }

    /** As a person with a role of the operators' realm. */
    public Api inRole(String role) {
        return with(
                "Authorization",
                TokenIssuer.operators()
                        .bearer(Map.of("realm_access", Map.of("roles", List.of(role)), "preferred_username", role)));
    }

    /** As somebody without a token. */
    public static Api anonymous(int port) {
        return new Api(port, Map.of());
    }

    public Api with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Api(port, more);
    }

    public Api seen(long version) {
        return with("If-Match", "\"" + version + "\"");
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<String> response) {

        static Answer of(HttpResponse<String> response) {
            String body = response.body();
            return new Answer(
                    response.statusCode(), EventJson.mapper().readTree(body.isEmpty() ? "{}" : body), response);
        }

        public String text(String field) {
            return body.path(field).asString();
        }

        public long version() {
            return body.path("version").asLong();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The ids of the facts a write made. */
        public List<String> eventIds() {
            return StreamSupport.stream(body.path("eventIds").spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }

        /** Each error of a problem as {@code field code}. */
        public List<String> errors() {
            return StreamSupport.stream(body.path("errors").spliterator(), false)
                    .map(error -> error.path("field").asString("-")
                            + ' '
                            + error.path("code").asString())
                    .sorted()
                    .toList();
        }
    }
}
