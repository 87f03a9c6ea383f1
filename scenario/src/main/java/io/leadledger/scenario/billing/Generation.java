package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Generates the drafts of the period; again when data of a partner had not arrived. In a period that was billed before,
 * the partners that the folder's own rows are about get the draft they have none of: their rows were mended (ADR 3).
 */
public final class Generation {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Api api;
    private final Narration narration;

    public Generation(Api api, Narration narration) {
        this.api = api;
        this.narration = narration;
    }

    /**
     * Throws {@link RunFailed} when partners still wait for their own data after a minute.
     *
     * @param transactions of the folder's main files
     */
    public void generate(BilledPeriod period, List<String> transactions) {
        var made = made(period.body());
        var named = new Unbilled(api, period).partners(transactions);
        if (!named.isEmpty()) {
            var body = period.body();
            body.put("partnerIds", named);
            made = made.and(made(body));
        }
        narration.say("%-24s %d new drafts".formatted("generated", made.created));
    }

    private Made made(Map<String, Object> body) {
        var limit = api.waiting().limit(LONGEST);
        int created = 0;
        while (true) {
            var answer = api.post("/api/v1/billing-runs", body).orFail("generate");
            created += answer.path("createdInvoiceIds").size();
            int waiting = answer.path("waiting").asInt();
            if (waiting == 0) {
                return new Made(created, answer.path("existing").asInt());
            }
            if (limit.isOver()) {
                throw new RunFailed("expected a draft for every partner, but the data of %d did not arrive within %d s"
                        .formatted(waiting, LONGEST.toSeconds()));
            }
            limit.pause(BETWEEN_TRIES);
        }
    }

    private record Made(int created, int existing) {
        Made and(Made other) {
            return new Made(created + other.created, existing + other.existing);
        }
    }
}
