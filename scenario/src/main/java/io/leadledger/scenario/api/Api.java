package io.leadledger.scenario.api;

import io.leadledger.api.client.ClientCredentials;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.client.Timeouts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongFunction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Calls of the public API. Every call it makes may be made twice: when the connection breaks or the service is not
 * there (503), the same call is repeated for a while.
 */
public final class Api implements AutoCloseable {
    /** As many calls at a time as the services answer without making each other wait on two cores. */
    public static final int CALLS_AT_A_TIME = 8;

    private static final Duration TIME_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIME_FOR_A_CALL = Duration.ofMinutes(2);
    private static final int TRIES_TO_KEEP_UP = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIME_TO_CONNECT)
            .build();
    private final String address;
    private final OwnToken token;
    private final ServiceClient services;
    private final Waiting waiting;

    /**
     * The API, opened by credentials.
     *
     * @param gateway where {@code /api/v1} begins
     */
    public Api(URI gateway, ClientCredentials credentials, Waiting waiting) {
        var timeouts = new Timeouts(TIME_TO_CONNECT, TIME_FOR_A_CALL);
        this.address = gateway.toString().replaceAll("/+$", "");
        this.token = new OwnToken(credentials, timeouts, waiting.clock());
        this.services = new ServiceClient("the API", URI.create(address), timeouts, token);
        this.waiting = waiting;
    }

    /**
     * A client of one interface of the contract. Its calls throw {@link io.leadledger.api.client.ServiceRefused}, and {@link
     * RunFailed} when nobody answers for a minute.
     */
    public <T> T client(Class<T> contract) {
        return new Repeating(waiting).calls(contract, services.client(contract));
    }

    /** Time and pauses of this run. */
    public Waiting waiting() {
        return waiting;
    }

    /** Reads. */
    public Answer get(String path) {
        return answer(send("GET", path, null, Map.of()));
    }

    /** Reads a file; throws {@link RunFailed} when it is not to be had. */
    public byte[] file(String path) {
        var response = send("GET", path, null, Map.of());
        if (response.statusCode() != 200) {
            answer(response).orFail("give " + path);
        }
        return response.body();
    }

    /** Does something that has no second effect when it is asked for twice. */
    public Answer post(String path, Object body) {
        return answer(send("POST", path, body, Map.of()));
    }

    /** Does something once for this key. */
    public Answer post(String path, Object body, String idempotencyKey) {
        return answer(send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey)));
    }

    /** Changes what was seen at that version. */
    public Answer put(String path, Object body, long version) {
        return answer(send("PUT", path, body, Map.of("If-Match", eTag(version))));
    }

    /** Does something with what was seen at that version. */
    public Answer postSeen(String path, Object body, long version) {
        return answer(send("POST", path, body, Map.of("If-Match", eTag(version))));
    }

    /** Does something once for this key with what was seen at that version. */
    public Answer postSeen(String path, Object body, long version, String idempotencyKey) {
        return answer(send("POST", path, body, Map.of("If-Match", eTag(version), "Idempotency-Key", idempotencyKey)));
    }

    /**
     * Changes what is there at the time, and once more what is there then for as long as another was faster, up to three
     * times: the change has to be one that may be made twice.
     */
    public Answer change(String path, LongFunction<Answer> change) {
        var answer = change.apply(version(path));
        for (int again = 0; again < TRIES_TO_KEEP_UP && answer.isOutrun(); again++) {
            answer = change.apply(version(path));
        }
        return answer;
    }

    private long version(String path) {
        return get(path).orFail("show " + path).path("version").asLong();
    }

    private static String eTag(long version) {
        return "\"%d\"".formatted(version);
    }

    /** A value as JSON. */
    public static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpResponse<byte[]> send(
            String method, String path, @org.jspecify.annotations.Nullable Object body, Map<String, String> headers) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        var limit = waiting.limit(Repeating.TIME_TO_COME_BACK);
        var unauthorized = false;
        while (true) {
            var problem = "";
            try {
                var bearer = token.value();
                var request = HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(TIME_FOR_A_CALL)
                        .header("Authorization", "Bearer " + bearer)
                        .header("Content-Type", "application/json")
                        .method(method, content);
                headers.forEach(request::header);
                var response = http.send(request.build(), BodyHandlers.ofByteArray());
                if (response.statusCode() == 401 && !unauthorized) {
                    unauthorized = true;
                    token.refused(bearer);
                    continue;
                }
                if (!isBusy(response.statusCode()) || limit.isOver()) {
                    return response;
                }
            } catch (IOException | ServiceSilent broken) {
                problem = String.valueOf(broken);
            } catch (ServiceRefused noToken) {
                throw new RunFailed("expected a token, but " + noToken.getMessage());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new RunFailed("interrupted");
            }
            if (limit.isOver()) {
                throw new RunFailed("expected an answer from %s, but for %d s there was none: %s"
                        .formatted(address + path, Repeating.TIME_TO_COME_BACK.toSeconds(), problem));
            }
            limit.pause(Repeating.BETWEEN_TRIES);
        }
    }

    private static boolean isBusy(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        var seconds = response.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,4}"));
        var wait = Duration.ofSeconds(seconds.map(Long::parseLong).orElse(1L));
        return new Answer(response.statusCode(), body(response.body()), wait);
    }

    private static JsonNode body(byte[] content) {
        try {
            return content.length == 0 ? MissingNode.getInstance() : JSON.readTree(content);
        } catch (JacksonException noJson) {
            return json(Map.of(
                    "detail",
                    new String(content, StandardCharsets.UTF_8)
                            .lines()
                            .findFirst()
                            .orElse("")));
        }
    }
}
