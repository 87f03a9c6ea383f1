package io.leadledger.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.chassis.sealing.AesGcm.Sealed;
import io.leadledger.event.EventIds;
import io.leadledger.event.delivery.EncryptedValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps keys of persons and hands them out over HTTP as delivery-service does, with a realm's token endpoint beside it;
 * seals values as delivery-service does.
 */
public final class KeyService {

    private static final KeyService ONLY = new KeyService();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    private final Map<String, String> keyIds = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final HttpServer server;
    private final AtomicInteger answersLeft = new AtomicInteger(Integer.MAX_VALUE);

    private KeyService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"of-the-gateway\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/delivery/api/v1/data-keys", this::keys);
        server.start();
    }

    public static KeyService only() {
        return ONLY;
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often keys were asked for. */
    public int calls() {
        return calls.get();
    }

    public void setDown(boolean down) {
        answersLeft.set(down ? 0 : Integer.MAX_VALUE);
    }

    /** Answers that many more times, and then not any more. */
    public void answerOnly(int times) {
        answersLeft.set(times);
    }

    /** Destroys the key of a person. */
    public void erase(String entityId, String dataSubjectId) {
        keys.remove(keyIds.getOrDefault(entityId + '\n' + dataSubjectId, ""));
    }

    /** Values under the person's key, each bound to its field. */
    public Map<String, EncryptedValue> seal(String entityId, String dataSubjectId, Map<String, String> values) {
        String keyId = keyIds.computeIfAbsent(entityId + '\n' + dataSubjectId, person -> EventIds.next());
        byte[] key = keys.computeIfAbsent(keyId, id -> AesGcm.newKey());
        Map<String, EncryptedValue> sealed = new LinkedHashMap<>();
        values.forEach(
                (field, value) -> sealed.put(field, seal(key, keyId, value, entityId, dataSubjectId, field, keyId)));
        return sealed;
    }

    private static EncryptedValue seal(byte[] key, String keyId, String value, String... context) {
        Sealed sealed = AesGcm.seal(key, value.getBytes(StandardCharsets.UTF_8), context);
        return new EncryptedValue(keyId, AesGcm.ALGORITHM, sealed.nonce(), sealed.ciphertext());
    }

    private void keys(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        boolean down = answersLeft.getAndUpdate(left -> Math.max(left - 1, 0)) == 0;
        if (down || !"Bearer of-the-gateway".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, down ? 503 : 401, "{}");
            return;
        }
        List<String> found = new ArrayList<>();
        for (JsonNode id :
                JSON.readTree(exchange.getRequestBody().readAllBytes()).get("keyIds")) {
            byte[] key = keys.get(id.asString());
            if (key != null) {
                found.add("{\"keyId\":\"%s\",\"key\":\"%s\"}"
                        .formatted(id.asString(), Base64.getEncoder().encodeToString(key)));
            }
        }
        answer(exchange, 200, "{\"keys\":[" + String.join(",", found) + "]}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
