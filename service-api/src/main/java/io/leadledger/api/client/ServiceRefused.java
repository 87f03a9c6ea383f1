package io.leadledger.api.client;

import io.leadledger.api.ProblemField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service's refusal (4xx), as its problem details say it (RFC 9457). */
public final class ServiceRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final Set<String> OUTRUN = Set.of("stale-version", "changed-meanwhile");

    private final String service;
    private final transient Refusal refusal;

    /**
     * What was said.
     *
     * @param status of HTTP
     * @param code stable and kebab-case, the last part of the problem's type; {@code http-404} where there is none
     * @param detail a sentence
     * @param errors the reasons, possibly none
     * @param retryAfter how long it asks to wait before another try; absent where it says nothing
     */
    public record Refusal(
            int status,
            String code,
            String detail,
            List<ProblemField> errors,
            @Nullable Duration retryAfter) {}

    public ServiceRefused(String service, Refusal refusal) {
        super("%s refused: %d %s, %s".formatted(service, refusal.status(), refusal.code(), refusal.detail()));
        this.service = service;
        this.refusal = refusal;
    }

    /** The service's name, {@code invoice-service}. */
    public String service() {
        return service;
    }

    public int status() {
        return refusal.status();
    }

    public String code() {
        return refusal.code();
    }

    public String detail() {
        return refusal.detail();
    }

    /** Every reason; at least one. */
    public List<ProblemField> errors() {
        return refusal.errors().isEmpty()
                ? List.of(new ProblemField(null, refusal.code(), refusal.detail()))
                : refusal.errors();
    }

    /** Whether the problem says reasons, or only that it refuses. */
    public boolean saysWhy() {
        return !refusal.errors().isEmpty();
    }

    public @Nullable Duration retryAfter() {
        return refusal.retryAfter();
    }

    /** Whether it, or one of its reasons, has this code. */
    public boolean has(String code) {
        return refusal.code().equals(code)
                || refusal.errors().stream().anyMatch(error -> error.code().equals(code));
    }

    /** Whether there is no such thing, or it is another's. */
    public boolean isNotFound() {
        return refusal.status() == 404;
    }

    /** Whether what was seen is not there any more: another was faster. */
    public boolean isOutrun() {
        return OUTRUN.stream().anyMatch(this::has);
    }
}
