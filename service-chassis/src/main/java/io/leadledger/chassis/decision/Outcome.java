package io.leadledger.chassis.decision;

import java.util.List;

/** What became of a command: done, with the new version and the facts it made, or refused. */
public sealed interface Outcome {

    /**
     * @param id the aggregate
     * @param version sequence of its newest fact
     * @param eventIds the facts this command made, none if it changed nothing
     */
    record Done(String id, long version, List<String> eventIds) implements Outcome {}

    record Refused(List<Rejection> reasons) implements Outcome {}

    /** The result, or a {@link RejectedException}; for the edge of the service only. */
    default Done orThrow() {
        return switch (this) {
            case Done done -> done;
            case Refused refused -> throw new RejectedException(refused.reasons());
        };
    }
}
