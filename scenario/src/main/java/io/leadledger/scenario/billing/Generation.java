package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import java.time.Duration;
import java.util.List;

/**
 * Generates the drafts of the period; again when data of a partner had not arrived. In a period that was billed before,
 * the partners that the folder's own rows are about get the draft they have none of: their rows were mended (ADR 3).
 */
public final class Generation {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final Api api;
    private final BillingRunApi runs;
    private final Narration narration;

    public Generation(Api api, Narration narration) {
        this.api = api;
        this.runs = api.client(BillingRunApi.class);
        this.narration = narration;
    }

    /**
     * Throws {@link RunFailed} when partners still wait for their own data after a minute.
     *
     * @param transactions of the folder's main files
     */
    public void generate(BilledPeriod period, List<TransactionId> transactions) {
        var made = made(period.run(null));
        var named = new Unbilled(api, period).partners(transactions);
        if (!named.isEmpty()) {
            made = made.and(made(period.run(named)));
        }
        narration.say("%-24s %d new drafts".formatted("generated", made.created));
    }

    private Made made(BillingRunForm form) {
        var limit = api.waiting().limit(LONGEST);
        int created = 0;
        while (true) {
            var answer = Verdict.told("generate", () -> runs.generate(form));
            created += answer.createdInvoiceIds().size();
            if (answer.waiting() == 0) {
                return new Made(created, answer.existing());
            }
            if (limit.isOver()) {
                throw new RunFailed("expected a draft for every partner, but the data of %d did not arrive within %d s"
                        .formatted(answer.waiting(), LONGEST.toSeconds()));
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
