package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobId;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.job.ItemResult;
import io.leadledger.chassis.job.Job;
import io.leadledger.chassis.job.JobItem;
import io.leadledger.chassis.job.JobKind.OneByOne;
import io.leadledger.event.Topic;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.verify.Proofs.Partition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proves the documents of an entity one after the other, by partition of the topics, each of which is read once; at last
 * each partition is searched for documents that only the topics know.
 */
@Component
class VerifyDocuments implements OneByOne<VerifyDocuments.Verifying> {

    /** @param period whose invoices and credit notes; absent: all there are */
    record Verifying(@Nullable BillingPeriod period) {}

    private static final String TOPICS = "partition-";

    private final Proofs proofs;
    private final KeptDocuments kept;
    private final Map<JobId, Partition> read = new ConcurrentHashMap<>();

    VerifyDocuments(Proofs proofs, KeptDocuments kept) {
        this.proofs = proofs;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "verify-documents";
    }

    @Override
    public Class<Verifying> arguments() {
        return Verifying.class;
    }

    @Override
    public List<JobItem> items(Job<Verifying> job) {
        BillingPeriod period = job.arguments().period();
        Map<Integer, List<JobItem>> byPartition = new HashMap<>();
        proofs.documents(job.entityId()).stream()
                .filter(one -> period == null || one.period().equals(period))
                .forEach(one -> byPartition
                        .computeIfAbsent(one.partition(), partition -> new ArrayList<>())
                        .add(JobItem.of(
                                path(one.entry().kind()) + one.entry().documentId(),
                                one.entry().documentNumber())));
        List<JobItem> items = new ArrayList<>();
        IntStream.range(0, Topic.PARTITIONS).forEach(partition -> {
            items.addAll(byPartition.getOrDefault(partition, List.of()));
            items.add(JobItem.of(TOPICS + partition, TOPICS + partition));
        });
        return items;
    }

    @Override
    public ItemResult perform(Job<Verifying> job, JobItem item) {
        if (item.subject().startsWith(TOPICS)) {
            return unknown(job, Integer.parseInt(item.subject().substring(TOPICS.length())));
        }
        String documentId = item.subject().substring(item.subject().indexOf('/') + 1);
        RegisteredDocument document =
                kept.registered(kind(item.subject()), documentId).orElseThrow();
        return identical(partition(job, document.partition()).prove(documentId).orElseThrow());
    }

    @Override
    public void ended(Job<Verifying> job, JobAnswer tally) {
        read.remove(job.jobId());
    }

    /** Where the document is, under the resources of this service. */
    private static String path(NumberKind kind) {
        return kind == NumberKind.INVOICE ? "invoices/" : "credit-notes/";
    }

    private static NumberKind kind(String subject) {
        return subject.startsWith(path(NumberKind.INVOICE)) ? NumberKind.INVOICE : NumberKind.CREDIT_NOTE;
    }

    private ItemResult unknown(Job<Verifying> job, int partition) {
        List<DocumentProof> unknown = partition(job, partition).unknown();
        return unknown.isEmpty() ? ItemResult.done(null) : identical(unknown.getFirst());
    }

    private static ItemResult identical(DocumentProof proof) {
        Difference difference = proof.difference();
        if (difference == null) {
            return ItemResult.done(proof.registerHash());
        }
        throw new RejectedException(Rejection.rule(
                "differs-" + difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                difference.where(),
                "expected %s of %s to be %s, but was %s",
                difference.where(),
                proof.number(),
                Objects.requireNonNullElse(difference.expected(), "absent"),
                Objects.requireNonNullElse(difference.actual(), "absent")));
    }

    private Partition partition(Job<Verifying> job, int number) {
        Partition present = read.get(job.jobId());
        if (present != null && present.number() == number) {
            return present;
        }
        Partition next = proofs.partition(job.entityId(), number);
        read.put(job.jobId(), next);
        return next;
    }
}
