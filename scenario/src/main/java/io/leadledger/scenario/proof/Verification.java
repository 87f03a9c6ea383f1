package io.leadledger.scenario.proof;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.proof.ProofsForm;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.event.EventIds;
import io.leadledger.event.Topic;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.job.JobEnd;

/** Proves the documents of every entity, and says of each entity that all are identical, or what differs. */
public final class Verification {
    private final EntityApi entities;
    private final ProofApi proofs;
    private final JobEnd jobs;
    private final Narration narration;

    public Verification(Api api, Narration narration) {
        this.entities = api.client(EntityApi.class);
        this.proofs = api.client(ProofApi.class);
        this.jobs = new JobEnd(api, narration);
        this.narration = narration;
    }

    /** Whether everything is identical; throws {@link io.leadledger.scenario.api.RunFailed} when it cannot go on. */
    public boolean isIdentical() {
        return Pages.all("entities", cursor -> entities.list(null, Pages.LIMIT, cursor)).stream()
                .map(this::isIdentical)
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean isIdentical(EntityAnswer entity) {
        var form = new ProofsForm(entity.entityId().value(), null, null);
        var key = new IdempotencyKey(EventIds.next());
        var job = jobs.await("proved", Verdict.told("prove documents", () -> proofs.start(key, form)));
        var different = jobs.failures(job);
        int documents = job.total() - Topic.PARTITIONS;
        long identical =
                documents - different.stream().filter(Verification::isDocument).count();
        narration.say("%-24s identical: %d of %d documents".formatted(entity.externalId(), identical, documents));
        different.forEach(this::complain);
        return different.isEmpty();
    }

    private static boolean isDocument(JobItemAnswer item) {
        return item.subject().contains("/");
    }

    private void complain(JobItemAnswer item) {
        narration.complain("%s: %s".formatted(item.label(), ApiError.sentences(ApiError.of(item.problems()))));
    }
}
