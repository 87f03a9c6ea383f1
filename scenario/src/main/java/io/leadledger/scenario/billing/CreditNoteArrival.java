package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import java.time.Duration;

/** Waits until no cancelled lead of the entity waits for its credit note any more. */
public final class CreditNoteArrival {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Api api;

    public CreditNoteArrival(Api api) {
        this.api = api;
    }

    /** Throws {@link RunFailed} when some are missing after two minutes. */
    public void await(String entityId) {
        var limit = api.waiting().limit(LONGEST);
        for (int pending = pending(entityId); pending > 0; pending = pending(entityId)) {
            if (limit.isOver()) {
                throw new RunFailed("expected a credit note for every cancelled lead, but %d had none after %d s"
                        .formatted(pending, LONGEST.toSeconds()));
            }
            limit.pause(BETWEEN_TRIES);
        }
    }

    private int pending(String entityId) {
        return api.get("/api/v1/credit-notes/pending?entityId=" + entityId)
                .orFail("count the credit notes to come")
                .path("pending")
                .asInt();
    }
}
