package io.leadledger.portal.service;

import io.leadledger.api.client.ServiceRefused;
import java.util.Optional;
import java.util.function.Supplier;

/** What may not be there. */
public final class Found {

    private Found() {}

    /** What a service answers; empty for what it has not. */
    public static <T> Optional<T> byService(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (ServiceRefused refused) {
            if (refused.isNotFound()) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
