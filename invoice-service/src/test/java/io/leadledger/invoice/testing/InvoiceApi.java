package io.leadledger.invoice.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as an operator's client does. */
public final class InvoiceApi {

    /** Status, headers, body as JSON (an empty object if it is none) and its bytes. */
    public record Answer(int status, HttpHeaders headers, JsonNode json, byte[] bytes) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    /** One for all calls: to make one is to look through every jar for ways to read XML. */
    private static final RestClient HTTP = RestClient.create();

    private final Environment environment;

    InvoiceApi(Environment environment) {
        this.environment = environment;
    }

    public Answer get(String path, Object... variables) {
        return call(HttpMethod.GET, path, null, Map.of(), variables);
    }

    /** As somebody else. */
    public Answer callAs(String bearer, HttpMethod method, String path, Object... variables) {
        return call(method, path, null, Map.of(HttpHeaders.AUTHORIZATION, bearer), variables);
    }

    public Answer post(String path, @Nullable Object body, Object... variables) {
        return call(HttpMethod.POST, path, body, Map.of(), variables);
    }

    public Answer postWithKey(String key, String path, Object body, Object... variables) {
        return call(HttpMethod.POST, path, body, Map.of("Idempotency-Key", key), variables);
    }

    /** As somebody who saw that version. */
    public Answer put(long version, String path, Object body) {
        return call(HttpMethod.PUT, path, body, Map.of(HttpHeaders.IF_MATCH, "\"" + version + "\""));
    }

    /** Sends the bytes of a file. */
    public Answer postFile(String path, String content, Object... variables) {
        return send(
                HttpMethod.POST,
                path,
                MediaType.APPLICATION_OCTET_STREAM,
                content.getBytes(StandardCharsets.UTF_8),
                Map.of(),
                variables);
    }

    public Answer delete(String path, Object... variables) {
        return call(HttpMethod.DELETE, path, null, Map.of(), variables);
    }

    /** Generates January, or whatever period is given, and says how many drafts were made. */
    public int generate(String entityId, String from, String to) {
        return job("/api/v1/billing-runs", Map.of("entityId", entityId, "from", from, "to", to))
                .get("done")
                .asInt();
    }

    /** Bills those days, and makes final what comes of it; its id. */
    public String billed(String entityId, String from, String to) {
        generate(entityId, from, to);
        String invoice = invoices(entityId).stream()
                .filter(one -> one.get("from").asString().equals(from))
                .map(one -> one.get("invoiceId").asString())
                .findFirst()
                .orElseThrow();
        assertThat(makeFinal(invoice).status()).isEqualTo(200);
        return invoice;
    }

    /** Asks for a job, and gives it as it is when it has ended. */
    public JsonNode job(String path, Object body) {
        return ended(jobId(post(path, body)));
    }

    /** The id of a job that was taken on. */
    public String jobId(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(202);
        return answer.json().get("jobId").asString();
    }

    /** The job once it has ended; asked for by the thread that waits, which may be the only one of the common pool. */
    public JsonNode ended(String jobId) {
        return await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> get("/api/v1/jobs/{j}", jobId).json(),
                        job -> !job.get("endedAt").isNull());
    }

    /** What became of its items, each as {@code label OUTCOME code}. */
    public List<String> items(String jobId) {
        return get("/api/v1/jobs/{j}/items?limit=500", jobId)
                .json()
                .get("items")
                .valueStream()
                .map(item -> "%s %s %s"
                        .formatted(
                                item.get("label").asString(),
                                item.get("outcome").isNull()
                                        ? "-"
                                        : item.get("outcome").asString(),
                                item.at("/problems/0/code").asString(""))
                        .strip())
                .toList();
    }

    /** The invoices of an entity, in the order of the partners' keys. */
    public List<JsonNode> invoices(String entityId) {
        JsonNode items =
                get("/api/v1/invoices?entityId={e}&limit=500", entityId).json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .sorted(java.util.Comparator.comparing(
                        item -> item.get("partnerExternalId").asString()))
                .toList();
    }

    /** The one invoice of a partner. */
    public JsonNode invoiceOf(String entityId, String partnerId) {
        return get("/api/v1/invoices?entityId={e}&partnerId={p}", entityId, partnerId)
                .json()
                .get("items")
                .get(0);
    }

    public Answer makeFinal(String invoiceId, String... confirmed) {
        return change("POST", invoiceId, "finalization", Map.of("confirmedWarnings", List.of(confirmed)));
    }

    /** Takes over what changed. */
    public Answer recalculate(String invoiceId) {
        return change("POST", invoiceId, "recalculation", null);
    }

    /** What a discarded draft had. */
    public Answer takeOver(String invoiceId) {
        return change("POST", invoiceId, "adjustments/taking-over", null);
    }

    public Answer discard(String invoiceId) {
        return change("POST", invoiceId, "discarding", null);
    }

    /** Grants a credit or makes a charge, in EUR. */
    public Answer adjust(String key, String invoiceId, String amount, String reason) {
        return adjust(key, invoiceId, Map.of("amount", Map.of("amount", amount, "currency", "EUR"), "reason", reason));
    }

    /** The same at one VAT rate. */
    public Answer adjustAt(@Nullable String rate, String key, String invoiceId, String amount) {
        Map<String, Object> body =
                new HashMap<>(Map.of("amount", Map.of("amount", amount, "currency", "EUR"), "reason", "disputed lead"));
        body.put("vatRate", rate);
        return adjust(key, invoiceId, body);
    }

    private Answer adjust(String key, String invoiceId, Map<String, Object> body) {
        return changeWith(Map.of("Idempotency-Key", key), "POST", invoiceId, "adjustments", body);
    }

    /** Changes an invoice as somebody who has just looked at it. */
    public Answer change(String method, String invoiceId, String what, @Nullable Object body) {
        return changeWith(Map.of(), method, invoiceId, what, body);
    }

    /** Changes an invoice as somebody who saw that version; the key is for what wants one. */
    public Answer changeSeen(long version, String key, String invoiceId, String what, @Nullable Object body) {
        Map<String, String> headers = Map.of("Idempotency-Key", key, HttpHeaders.IF_MATCH, "\"" + version + "\"");
        return call(HttpMethod.POST, "/api/v1/invoices/{i}/" + what, body, headers, invoiceId);
    }

    private Answer changeWith(
            Map<String, String> headers, String method, String invoiceId, String what, @Nullable Object body) {
        JsonNode version = get("/api/v1/invoices/{i}", invoiceId).json().get("version");
        Map<String, String> all = new HashMap<>(headers);
        all.put(HttpHeaders.IF_MATCH, "\"%s\"".formatted(version == null ? 0 : version.asLong()));
        return call(HttpMethod.valueOf(method), "/api/v1/invoices/{i}/" + what, body, all, invoiceId);
    }

    public List<JsonNode> creditNotes(String entityId) {
        JsonNode items = get("/api/v1/credit-notes?entityId={e}&limit=500", entityId)
                .json()
                .get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Answer call(
            HttpMethod method, String path, @Nullable Object body, Map<String, String> headers, Object... variables) {
        byte[] json = body == null ? null : JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        return send(method, path, MediaType.APPLICATION_JSON, json, headers, variables);
    }

    private Answer send(
            HttpMethod method,
            String path,
            MediaType contentType,
            byte @Nullable [] body,
            Map<String, String> headers,
            Object... variables) {
        String service = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        RestClient.RequestBodySpec request = HTTP.method(method)
                .uri(service + path, variables)
                .header("Authorization", TokenIssuer.operators().bearer("invoices:read", "invoices:write"))
                .headers(all -> headers.forEach(all::set));
        if (body != null) {
            request.contentType(contentType).body(body);
        }
        return request.exchange((sent, response) -> {
            byte[] bytes = response.getBody().readAllBytes();
            HttpStatusCode status = response.getStatusCode();
            MediaType type = response.getHeaders().getContentType();
            boolean isJson = type != null && type.getSubtype().endsWith("json");
            return new Answer(
                    status.value(),
                    response.getHeaders(),
                    isJson ? JSON.readTree(bytes) : JSON.createObjectNode(),
                    bytes);
        });
    }
}
