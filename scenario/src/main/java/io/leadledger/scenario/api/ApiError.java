package io.leadledger.scenario.api;

import io.leadledger.api.ProblemField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One reason of a refusal.
 *
 * @param field path in the request, empty when it is about all of it
 * @param code stable, kebab-case
 * @param message a sentence
 */
public record ApiError(String field, String code, String message) {
    /** The reasons that a service gives. */
    public static List<ApiError> of(List<ProblemField> reasons) {
        return reasons.stream()
                .map(reason ->
                        new ApiError(Objects.requireNonNullElse(reason.field(), ""), reason.code(), reason.message()))
                .toList();
    }

    /** The sentence with its code. */
    public String sentence() {
        return "%s (%s)".formatted(message, code);
    }

    /** All sentences in one, each once. */
    public static String sentences(List<ApiError> errors) {
        return errors.stream().map(ApiError::sentence).distinct().collect(Collectors.joining("; "));
    }
}
