package io.leadledger.invoice.finalization;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.job.ItemResult;
import io.leadledger.chassis.job.Job;
import io.leadledger.chassis.job.JobItem;
import io.leadledger.chassis.job.JobKind;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.draft.Recalculation;
import io.leadledger.invoice.finalization.Finalization.Wish;
import io.leadledger.invoice.issuing.Turns;
import io.leadledger.invoice.issuing.Turns.Turn;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes drafts final: several are prepared at a time, each with the number that it gets if those before it get theirs. A draft
 * with a warning that nobody confirmed stays a draft and is named.
 */
@Component
public class FinalizeDrafts implements JobKind<FinalizeDrafts.Finalizing> {

    /** @param drafts which; absent: all of the period */
    public record Finalizing(BillingPeriod period, @Nullable List<Chosen> drafts) {

        Optional<Chosen> of(InvoiceId invoiceId) {
            return Optional.ofNullable(drafts).orElseGet(List::of).stream()
                    .filter(one -> one.invoiceId().equals(invoiceId))
                    .findFirst();
        }
    }

    /**
     * A draft that somebody looked at.
     *
     * @param version what was seen of it
     * @param confirmedWarnings codes of the warnings that somebody confirmed
     */
    public record Chosen(InvoiceId invoiceId, long version, List<String> confirmedWarnings) {}

    /** More than that keep each other from the gate. */
    private static final int MOST_ABREAST = 4;

    /** A bill of thousands of lines takes seconds: nobody in the job overtakes it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Finalization finalization;
    private final Recalculation recalculation;
    private final Turns turns;
    private final Drafts drafts;
    private final Directory directory;
    private final DocumentArchive archive;

    FinalizeDrafts(
            Finalization finalization,
            Recalculation recalculation,
            Turns turns,
            Drafts drafts,
            Directory directory,
            DocumentArchive archive) {
        this.finalization = finalization;
        this.recalculation = recalculation;
        this.turns = turns;
        this.drafts = drafts;
        this.directory = directory;
        this.archive = archive;
    }

    @Override
    public String name() {
        return "finalize-drafts";
    }

    @Override
    public Class<Finalizing> arguments() {
        return Finalizing.class;
    }

    @Override
    public List<JobItem> items(Job<Finalizing> job) {
        List<DraftRow> wanted = wanted(job);
        Map<PartnerId, KnownPartner> known = directory.partners(
                wanted.stream().map(DraftRow::partnerId).distinct().toList());
        return wanted.stream()
                .map(draft -> JobItem.of(draft.invoiceId().value(), label(draft.partnerId(), known)))
                .toList();
    }

    @Override
    public int abreast() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_ABREAST);
    }

    /** The turns are taken in the order of the items: so are the numbers. */
    @Override
    public Work begin(Job<Finalizing> job, JobItem item) {
        KnownEntity entity = directory.entity(job.entityId()).orElseThrow();
        Turn turn = turns.take(SeriesOwner.of(entity.definition(), SeriesKind.INVOICE), PATIENCE);
        return new Work() {
            @Override
            public ItemResult perform() {
                return finalized(job, item, turn);
            }

            @Override
            public void close() {
                turn.close();
            }
        };
    }

    private ItemResult finalized(Job<Finalizing> job, JobItem item, Turn turn) {
        InvoiceId invoiceId = new InvoiceId(item.subject());
        try {
            if (item.retried()) {
                recalculation.acceptWhatChangesNoBill(invoiceId, job.by());
            }
            return ItemResult.done(finalization
                    .finalizeDraft(wish(job, invoiceId, item.retried()), turn)
                    .content()
                    .header()
                    .number());
        } catch (RejectedException refused) {
            if (drafts.get(invoiceId).state() != State.FINAL) {
                throw refused;
            }
            String number = archive.number(invoiceId.value()).orElseThrow();
            return item.repeated()
                    ? ItemResult.done(number)
                    : ItemResult.skipped("already-final", "expected a draft, but it is final as " + number);
        }
    }

    private List<DraftRow> wanted(Job<Finalizing> job) {
        Finalizing asked = job.arguments();
        return asked.drafts() == null
                ? drafts.open(
                        job.entityId(), asked.period().from(), asked.period().to())
                : drafts.among(
                        job.entityId(),
                        asked.drafts().stream()
                                .map(Chosen::invoiceId)
                                .distinct()
                                .toList());
    }

    /** Who tries one again has been told why it failed, and has mended it: it is taken as it is now. */
    private Wish wish(Job<Finalizing> job, InvoiceId invoiceId, boolean retried) {
        Optional<Chosen> chosen = job.arguments().of(invoiceId);
        return new Wish(
                invoiceId,
                chosen.filter(one -> !retried)
                        .map(Chosen::version)
                        .orElseGet(() -> drafts.get(invoiceId).version()),
                chosen.map(Chosen::confirmedWarnings).map(Set::copyOf).orElseGet(Set::of),
                job.by());
    }

    private static String label(Id partnerId, Map<PartnerId, KnownPartner> known) {
        KnownPartner partner = known.get(partnerId);
        return partner == null ? partnerId.value() : partner.displayName();
    }
}
