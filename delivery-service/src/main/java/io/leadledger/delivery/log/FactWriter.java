package io.leadledger.delivery.log;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Outcome;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.PublishedEvent;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Turns a decision into facts: appended to the log, applied to the tables, in the caller's transaction. */
@Component
public class FactWriter {

    private final EventLog log;

    FactWriter(EventLog log) {
        this.log = log;
    }

    /**
     * Appends what was decided after the facts the decision was made on.
     *
     * @param apply brings the tables to what a fact says
     * @throws RejectedException {@code stale-version} if somebody else decided meanwhile
     */
    public <E extends PublishedEvent> Outcome write(
            String subject, History<E> history, Decision<E> decision, Consumer<NewFact> apply) {
        return switch (decision) {
            case Decision.Rejected<E>(List<Rejection> reasons) -> new Outcome.Refused(reasons);
            case Decision.Accepted<E>(List<E> events) -> write(subject, history.version(), history.next(events), apply);
        };
    }

    private Outcome write(String subject, long version, List<NewFact> facts, Consumer<NewFact> apply) {
        append(version, facts);
        facts.forEach(apply);
        return new Outcome.Done(
                subject,
                version + facts.size(),
                facts.stream().map(NewFact::eventId).toList());
    }

    private void append(long version, List<NewFact> facts) {
        try {
            log.append(facts);
        } catch (DuplicateKeyException e) {
            throw new RejectedException(Rejection.stale(version, version + 1));
        }
    }
}
