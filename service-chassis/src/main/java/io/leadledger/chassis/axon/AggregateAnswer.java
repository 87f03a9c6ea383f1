package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.axonframework.modelling.command.AggregateLifecycle;

/** What an aggregate answers to a command; {@link Commands} makes an outcome of it. */
public sealed interface AggregateAnswer {

    /** That many facts were applied, none if the command changed nothing. */
    record Applied(String aggregateId, long lastSequence, int count) implements AggregateAnswer {}

    record Refused(List<Rejection> reasons) implements AggregateAnswer {}

    /** Applies a decision inside an aggregate's command handler. */
    static AggregateAnswer of(String aggregateId, Decision<?> decision) {
        return switch (decision) {
            case Decision.Rejected<?> rejected -> new Refused(rejected.reasons());
            case Decision.Accepted<?> accepted -> {
                accepted.events().forEach(AggregateLifecycle::apply);
                Long version = AggregateLifecycle.getVersion();
                yield new Applied(
                        aggregateId,
                        version == null ? -1 : version,
                        accepted.events().size());
            }
        };
    }
}
