package io.leadledger.delivery.support;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;

/** Says in the caller's words that a key of his choice is in use. */
public final class TakenKeys {

    private TakenKeys() {}

    /**
     * Runs a command that may meet a taken key.
     *
     * @throws RejectedException {@code external-id-taken}
     */
    public static <T> T refused(Supplier<T> command) {
        try {
            return command.get();
        } catch (DuplicateKeyException e) {
            throw new RejectedException(new Rejection(
                    Rejection.Kind.CONFLICT,
                    "external-id-taken",
                    "externalId",
                    "expected a key that is free in its entity but it is taken"));
        }
    }
}
