package io.leadledger.api.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A service does not answer, answers half, or fails (5xx): nothing is wrong with the request, and it is worth another try.
 */
public final class ServiceSilent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String service;
    private final @Nullable Duration retryAfter;

    ServiceSilent(String service, String what, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(service + ' ' + what, cause);
        this.service = service;
        this.retryAfter = retryAfter;
    }

    /** The service's name, {@code invoice-service}. */
    public String service() {
        return service;
    }

    /** How long it asks to wait before another try; absent where it says nothing. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
