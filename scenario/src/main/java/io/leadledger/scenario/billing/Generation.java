package io.leadledger.scenario.billing;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.event.EventIds;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.job.JobEnd;
import java.time.Duration;
import java.util.ArrayList;
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
    private final JobEnd jobs;
    private final Narration narration;

    public Generation(Api api, Narration narration) {
        this.api = api;
        this.runs = api.client(BillingRunApi.class);
        this.jobs = new JobEnd(api, narration);
        this.narration = narration;
    }

    /**
     * Gives the partners that have none in spite of it: who still waits for its own data after a minute is one of them.
     *
     * @param transactions of the folder's main files
     */
    public List<NotDrafted> generate(BilledPeriod period, List<TransactionId> transactions) {
        var all = made(period.run(null));
        var failed = new ArrayList<>(jobs.failures(all));
        int created = all.done();
        var named = new Unbilled(api, period).partners(transactions);
        failed.forEach(one -> named.removeIf(partner -> partner.value().equals(one.subject())));
        if (!named.isEmpty()) {
            var mended = made(period.run(named));
            failed.addAll(jobs.failures(mended));
            created += mended.done();
        }
        narration.say("%-24s %d new drafts".formatted("generated", created));
        return failed.stream().map(Generation::notDrafted).toList();
    }

    private JobAnswer made(BillingRunForm form) {
        var limit = api.waiting().limit(LONGEST);
        var key = new IdempotencyKey(EventIds.next());
        var job = jobs.await("generated", Verdict.told("generate", () -> runs.generate(key, form)));
        while (isForNow(job) && !limit.isOver()) {
            limit.pause(BETWEEN_TRIES);
            job = jobs.again("generated", job);
        }
        return job;
    }

    private static boolean isForNow(JobAnswer job) {
        return job.reasons().stream().anyMatch(reason -> reason.code().equals("not-arrived-yet"));
    }

    private static NotDrafted notDrafted(JobItemAnswer item) {
        return new NotDrafted(item.label(), "no draft was made: " + ApiError.sentences(ApiError.of(item.problems())));
    }
}
