package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.ledger.ArrivalsApi;
import io.leadledger.api.invoice.ledger.ArrivalsForm;
import io.leadledger.id.Id;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.api.Waiting;
import io.leadledger.scenario.loading.LoadedThings;
import java.time.Duration;
import java.util.List;

/** Waits until the ledger holds everything that the other services acknowledged. */
public final class LedgerArrival {
    private static final int IDS_OF_A_CALL = 5_000;
    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Waiting waiting;
    private final ArrivalsApi arrivals;
    private final Narration narration;

    public LedgerArrival(Api api, Narration narration) {
        this.waiting = api.waiting();
        this.arrivals = api.client(ArrivalsApi.class);
        this.narration = narration;
    }

    /** Throws {@link RunFailed} when nothing more arrives for two minutes. */
    public void await(LoadedThings things) {
        each(things.versions(), part -> ask(List.of(), List.of(), part), "versions");
        each(things.transactions(), part -> ask(part, List.of(), List.of()), "transactions");
        each(things.cancelledTransactions(), part -> ask(List.of(), part, List.of()), "cancellations");
        narration.say("%-24s %d transactions and %d cancellations have arrived"
                .formatted(
                        "ledger",
                        things.transactions().size(),
                        things.cancelledTransactions().size()));
    }

    private <T> void each(List<T> all, Question<T> question, String what) {
        for (int from = 0; from < all.size(); from += IDS_OF_A_CALL) {
            await(all.subList(from, Math.min(all.size(), from + IDS_OF_A_CALL)), question, what);
        }
    }

    private <T> void await(List<T> part, Question<T> question, String what) {
        var limit = waiting.limit(WITHOUT_PROGRESS);
        int before = part.size() + 1;
        int missing = question.missing(part);
        while (missing > 0) {
            if (missing < before) {
                limit = waiting.limit(WITHOUT_PROGRESS);
                narration.say("%-24s waiting for %d %s".formatted("ledger", missing, what));
                before = missing;
            }
            if (limit.isOver()) {
                throw new RunFailed("expected all %s in the ledger, but %d did not arrive within %d s; run again later"
                        .formatted(what, missing, WITHOUT_PROGRESS.toSeconds()));
            }
            limit.pause(BETWEEN_TRIES);
            missing = question.missing(part);
        }
    }

    private int ask(
            List<TransactionId> transactions, List<TransactionId> cancelled, List<LoadedThings.Version> versions) {
        var aggregates = versions.stream()
                .map(one -> new ArrivalsForm.Aggregate(one.id(), one.version()))
                .toList();
        var form = new ArrivalsForm(
                List.of(Id.texts(transactions)), List.of(Id.texts(cancelled)), List.copyOf(aggregates));
        var answer = Verdict.told("tell what has arrived", () -> arrivals.arrivals(form));
        return answer.missingTransactions() + answer.missingCancellations() + answer.missingAggregates();
    }

    private interface Question<T> {
        int missing(List<T> part);
    }
}
