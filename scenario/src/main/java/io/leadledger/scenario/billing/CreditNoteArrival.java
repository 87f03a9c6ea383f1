package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.api.Waiting;
import java.time.Duration;

/** Waits until no cancelled lead of the entity waits for its credit note any more. */
public final class CreditNoteArrival {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Waiting waiting;
    private final CreditNoteApi notes;

    public CreditNoteArrival(Api api) {
        this.waiting = api.waiting();
        this.notes = api.client(CreditNoteApi.class);
    }

    /** Throws {@link RunFailed} when some are missing after two minutes. */
    public void await(EntityId entityId) {
        var limit = waiting.limit(LONGEST);
        for (int pending = pending(entityId); pending > 0; pending = pending(entityId)) {
            if (limit.isOver()) {
                throw new RunFailed("expected a credit note for every cancelled lead, but %d had none after %d s"
                        .formatted(pending, LONGEST.toSeconds()));
            }
            limit.pause(BETWEEN_TRIES);
        }
    }

    private int pending(EntityId entityId) {
        return Verdict.told("count the credit notes to come", () -> notes.pending(entityId))
                .pending();
    }
}
