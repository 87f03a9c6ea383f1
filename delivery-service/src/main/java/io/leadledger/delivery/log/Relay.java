package io.leadledger.delivery.log;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.delivery.log.RelayCursor.LoggedFact;
import io.leadledger.delivery.log.RelayCursor.Position;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Publishes the log to Kafka in the order of commit, at least once. Reading by {@code id > last} would lose facts, ids
 * being taken before the commit; so only facts of transactions older than every open one are read, by (xid, id).
 */
@Component
class Relay {

    private static final int BATCH = 1_000;

    private final EventSender sender;
    private final CrashPoints crashPoints;
    private final OldestTransaction oldest;

    Relay(EventSender sender, CrashPoints crashPoints, OldestTransaction oldest) {
        this.sender = sender;
        this.crashPoints = crashPoints;
        this.oldest = oldest;
    }

    /**
     * Publishes the next facts, if any; the cursor moves only after Kafka acknowledged them all.
     *
     * @return how many were published
     */
    int relayOnce(RelayCursor cursor) {
        oldest.observe(cursor.openTransactions());
        Position from = cursor.position();
        List<LoggedFact> facts = cursor.after(from, BATCH);
        if (facts.isEmpty()) {
            return 0;
        }
        sender.sendAndWait(facts.stream().map(LoggedFact::fact).toList());
        crashPoints.reached("delivery.relay.after-send-before-cursor");
        cursor.move(from, facts.getLast().position());
        return facts.size();
    }
}
