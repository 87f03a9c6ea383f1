package io.leadledger.quickstart.billing;

import io.leadledger.quickstart.api.Api;
import io.leadledger.quickstart.api.Narration;
import io.leadledger.quickstart.api.RunFailed;
import java.time.Duration;

/** Generates the drafts of the period; again when data of a partner had not arrived. */
public final class Generation {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Api api;
    private final Narration narration;

    public Generation(Api api, Narration narration) {
        this.api = api;
        this.narration = narration;
    }

    /** Throws {@link RunFailed} when partners still wait for their own data after a minute. */
    public void generate(BilledPeriod period) {
        var limit = api.waiting().limit(LONGEST);
        int created = 0;
        while (true) {
            var answer = api.post("/api/v1/billing-runs", period.body()).orFail("generate");
            created += answer.path("createdInvoiceIds").size();
            int waiting = answer.path("waiting").asInt();
            if (waiting == 0) {
                narration.say("%-24s %d new drafts, %d there already"
                        .formatted("generated", created, answer.path("existing").asInt()));
                return;
            }
            if (limit.isOver()) {
                throw new RunFailed("expected a draft for every partner, but the data of %d did not arrive within %d s"
                        .formatted(waiting, LONGEST.toSeconds()));
            }
            limit.pause(BETWEEN_TRIES);
        }
    }
}
