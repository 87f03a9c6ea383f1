package io.leadledger.delivery.support;

import io.leadledger.chassis.decision.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What never changes once it is said. */
public final class Fixed {

    private Fixed() {}

    /** What is wrong if it is said again otherwise: {@code cannot-change}. */
    public static <T> Optional<Rejection> error(T known, @Nullable T said, String field) {
        return said == null || said.equals(known)
                ? Optional.empty()
                : Optional.of(Rejection.rule("cannot-change", field, "expected %s for ever but was %s", known, said));
    }
}
