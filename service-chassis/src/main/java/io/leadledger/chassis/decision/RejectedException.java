package io.leadledger.chassis.decision;

import java.util.List;

/** Carries refusals from a controller to the problem advice, and rolls back what had begun. */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> reasons;

    public RejectedException(List<Rejection> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public RejectedException(Rejection reason) {
        this(List.of(reason));
    }

    public List<Rejection> reasons() {
        return reasons;
    }
}
