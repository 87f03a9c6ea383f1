package io.leadledger.scenario.api;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceRefused.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the API said.
 *
 * @param status of HTTP
 * @param body JSON, a missing node when there is none
 * @param retryAfter what it asks to wait before another try
 */
public record Answer(int status, JsonNode body, Duration retryAfter) {
    private static final int FIRST_REFUSAL = 400;
    private static final Set<String> FOR_NOW = Set.of("not-arrived-yet", "idempotency-key-in-flight");
    private static final Set<String> OUTRUN = Set.of("stale-version", "changed-meanwhile");

    /** Whether it did what was asked. */
    public boolean accepted() {
        return status < FIRST_REFUSAL;
    }

    /** Whether it refused with this code. */
    public boolean refusedWith(String code) {
        return refusedWith(Set.of(code));
    }

    /** Whether it refused what may be taken in a moment, when what it needs has arrived. */
    public boolean isForNow() {
        return refusedWith(FOR_NOW);
    }

    /** Whether it refused because what was seen is not there any more: another was faster, or the first try of this call. */
    public boolean isOutrun() {
        return refusedWith(OUTRUN);
    }

    private boolean refusedWith(Set<String> codes) {
        return !accepted() && errors().stream().map(ApiError::code).anyMatch(codes::contains);
    }

    /** The body; throws {@link RunFailed} on a refusal, for what cannot be refused by anything in a folder. */
    public JsonNode orFail(String what) {
        if (accepted()) {
            return body;
        }
        throw new RunFailed(
                "expected the API to %s, but it answered %d: %s".formatted(what, status, ApiError.sentences(errors())));
    }

    /** Why it refused; never empty on a refusal. */
    public List<ApiError> errors() {
        var errors = errors(body.path("errors"));
        if (!errors.isEmpty() || accepted()) {
            return errors;
        }
        var detail = body.path("detail").asString(body.path("title").asString("no reason given"));
        return List.of(new ApiError("", "http-" + status, detail));
    }

    /** Why it refused, to be held against the row that asked for it: {@link Verdict#of}. */
    public List<ApiError> verdict() {
        return Verdict.of(refusal());
    }

    /** What it answered, if it did what was asked; else throws {@link ServiceRefused}. */
    public JsonNode orRefused() {
        if (accepted()) {
            return body;
        }
        throw refusal();
    }

    private ServiceRefused refusal() {
        var reasons = errors(body.path("errors")).stream()
                .map(error -> new ProblemField(error.field(), error.code(), error.message()))
                .toList();
        var first = errors().getFirst();
        return new ServiceRefused("api", new Refusal(status, first.code(), first.message(), reasons, retryAfter));
    }

    /** The reasons in a list of the API. */
    public static List<ApiError> errors(JsonNode list) {
        return list.valueStream()
                .map(error -> new ApiError(
                        error.path("field").asString(""),
                        error.path("code").asString(""),
                        error.path("message").asString("")))
                .toList();
    }
}
