package io.leadledger.api.client;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused.Refusal;
import io.leadledger.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads what is not a good answer. */
final class Refusals {

    private Refusals() {}

    static RuntimeException of(String service, HttpStatusCode status, HttpHeaders headers, byte[] body) {
        Duration retryAfter = retryAfter(headers);
        return status.is5xxServerError()
                ? new ServiceSilent(service, failure(status, body), retryAfter, null)
                : new ServiceRefused(service, refusal(status.value(), body, retryAfter));
    }

    private static String failure(HttpStatusCode status, byte[] body) {
        String answered = "answered " + status.value();
        String detail = problem(body).path("detail").asString("");
        return detail.isEmpty() ? answered : answered + ", " + detail;
    }

    private static Refusal refusal(int status, byte[] body, @Nullable Duration retryAfter) {
        JsonNode problem = problem(body);
        String type = problem.path("type").asString("");
        String code = type.substring(type.lastIndexOf('/') + 1);
        return new Refusal(
                status,
                code.isEmpty() ? "http-" + status : code,
                problem.path("detail").asString(problem.path("title").asString(firstLine(body))),
                errors(problem.path("errors")),
                retryAfter);
    }

    private static List<ProblemField> errors(JsonNode errors) {
        return errors.valueStream()
                .map(error -> new ProblemField(
                        error.path("field").asStringOpt().orElse(null),
                        error.path("code").asString(""),
                        error.path("message").asString("")))
                .toList();
    }

    private static JsonNode problem(byte[] body) {
        try {
            JsonNode json = EventJson.mapper().readTree(body);
            return json.isObject() ? json : EventJson.mapper().createObjectNode();
        } catch (JacksonException noJson) {
            return EventJson.mapper().createObjectNode();
        }
    }

    private static String firstLine(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).lines().findFirst().orElse("no reason given");
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("\\d{1,4}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
