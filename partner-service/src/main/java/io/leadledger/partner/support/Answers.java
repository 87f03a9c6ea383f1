package io.leadledger.partner.support;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.Id;
import java.util.Optional;

/** What controllers answer with. */
public final class Answers {

    private Answers() {}

    /** What was found; throws {@link RejectedException} {@code not-found} otherwise. */
    public static <T> T found(Optional<T> found, String what, Id id) {
        return found.orElseThrow(() -> new RejectedException(Rejection.notFound(what, id)));
    }
}
