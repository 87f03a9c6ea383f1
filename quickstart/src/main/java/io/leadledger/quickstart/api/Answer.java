package io.leadledger.quickstart.api;

import java.time.Duration;
import java.util.List;
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

    /** Whether it did what was asked. */
    public boolean accepted() {
        return status < FIRST_REFUSAL;
    }

    /** Whether it refused with this code. */
    public boolean refusedWith(String code) {
        return !accepted() && errors().stream().anyMatch(error -> error.code().equals(code));
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
