package io.leadledger.delivery.testing;

import io.leadledger.chassis.testing.TokenIssuer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as another system does. */
public final class Api {

    /** May read and write deliveries. */
    public static final String DELIVERIES = TokenIssuer.operators().bearer("deliveries:read", "deliveries:write");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;

    Api(String base) {
        this.base = base;
    }

    /** An answer. */
    public record Answer(int status, JsonNode body, Map<String, String> headers) {

        public String text(String field) {
            return body.get(field).asString();
        }

        public long version() {
            return body.get("version").asLong();
        }

        /** Code of the first error. */
        public String code() {
            return body.get("errors").get(0).get("code").asString();
        }

        /** Field of the first error. */
        public String field() {
            return body.get("errors").get(0).get("field").asString();
        }
    }

    public Answer get(String path) {
        return send("GET", path, DELIVERIES, null, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, DELIVERIES, null, body);
    }

    public Answer postOnce(String path, String idempotencyKey, Object body) {
        return answer(request("POST", path, body)
                .header("Authorization", DELIVERIES)
                .header("Idempotency-Key", idempotencyKey)
                .build());
    }

    public Answer put(String path, long version, Object body) {
        return send("PUT", path, DELIVERIES, "\"" + version + "\"", body);
    }

    /** A body as it is, its length said or not. */
    public Answer postRaw(String path, byte[] body, boolean lengthSaid) {
        HttpRequest.BodyPublisher publisher = lengthSaid
                ? HttpRequest.BodyPublishers.ofByteArray(body)
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return answer(HttpRequest.newBuilder(URI.create(base + path))
                .POST(publisher)
                .header("Content-Type", "application/json")
                .header("Authorization", DELIVERIES)
                .build());
    }

    /** Status of the readiness. */
    public int health() {
        URI readiness = URI.create(base).resolve("/actuator/health/readiness");
        return answer(HttpRequest.newBuilder(readiness).build()).status();
    }

    /** Any call; {@code token} and {@code ifMatch} may be absent. */
    public Answer send(
            String method, String path, @Nullable String token, @Nullable String ifMatch, @Nullable Object body) {
        HttpRequest.Builder request = request(method, path, body);
        Optional.ofNullable(token).ifPresent(value -> request.header("Authorization", value));
        Optional.ofNullable(ifMatch).ifPresent(value -> request.header("If-Match", value));
        return answer(request.build());
    }

    private HttpRequest.Builder request(String method, String path, @Nullable Object body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        return HttpRequest.newBuilder(URI.create(base + path))
                .method(method, publisher)
                .header("Content-Type", "application/json");
    }

    private static Answer answer(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new Answer(response.statusCode(), JSON.readTree(response.body()), headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
