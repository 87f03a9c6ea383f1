package io.leadledger.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal or a failure, as every route answers it (RFC 9457).
 *
 * @param type {@code /problems/} and a code that is stable and for programs
 * @param detail a sentence for people: what was expected and what was found
 * @param errors the reasons, each with its field where it is about one
 * @param requestId finds the request in the log
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<ProblemField> errors,
        @Nullable String requestId,
        @Nullable String instance) {}
