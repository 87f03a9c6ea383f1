package io.leadledger.invoice.schedule;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.job.JobId;
import io.leadledger.api.job.JobItemAnswer;
import io.leadledger.api.job.JobOutcome;
import io.leadledger.api.job.JobState;
import io.leadledger.chassis.errand.Errands;
import io.leadledger.chassis.job.JobReading;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.draft.DraftCheck;
import io.leadledger.invoice.draft.DraftCheck.Checked;
import io.leadledger.invoice.draft.DraftRow;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.finalization.FinalizeDrafts;
import io.leadledger.invoice.finalization.FinalizeDrafts.Chosen;
import io.leadledger.invoice.finalization.FinalizeDrafts.Finalizing;
import io.leadledger.invoice.schedule.ScheduledRuns.Open;
import io.leadledger.invoice.schedule.ScheduledRuns.RunKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The drafts of a schedule are made, so those that nothing stands against, and of which nothing has to be confirmed, become final,
 * where that is wished. Only drafts of this very run: what somebody made by hand is somebody's. A run ends with its last job; then
 * whoever wants to know is told.
 */
@Component
class WhenScheduledDraftsAreMadeThenFinalize {

    private static final Logger LOG = LoggerFactory.getLogger(WhenScheduledDraftsAreMadeThenFinalize.class);

    private static final int PAGE = 500;

    private final ScheduledRuns runs;
    private final FinalizeDrafts finalizeDrafts;
    private final Drafts drafts;
    private final DraftCheck draftCheck;
    private final Jobs jobs;
    private final JobReading reading;
    private final TellOfScheduledRun telling;
    private final Errands errands;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WhenScheduledDraftsAreMadeThenFinalize(
            ScheduledRuns runs,
            FinalizeDrafts finalizeDrafts,
            Drafts drafts,
            DraftCheck draftCheck,
            Jobs jobs,
            JobReading reading,
            TellOfScheduledRun telling,
            Errands errands,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.finalizeDrafts = finalizeDrafts;
        this.drafts = drafts;
        this.draftCheck = draftCheck;
        this.jobs = jobs;
        this.reading = reading;
        this.telling = telling;
        this.errands = errands;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${leadledger.schedule.follow-ms:1000}")
    void look() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Open> ended = runs.lockEnded();
                ended.ifPresent(this::goOn);
                return ended.isPresent();
            }));
        }
    }

    private void goOn(Open run) {
        List<Chosen> chosen = isToFinalize(run) ? withoutWarning(run) : List.of();
        if (chosen.isEmpty()) {
            runs.end(run, clock.instant());
            if (!run.tell().isEmpty()) {
                errands.due(telling.name(), new RunKey(run.entityId(), run.period()).text(), Duration.ZERO);
            }
            LOG.info(
                    "schedule done entity={} from={} to={}",
                    run.entityId(),
                    run.period().from(),
                    run.period().to());
        } else {
            runs.finalizing(
                    run,
                    Caller.as(
                            WhenScheduleIsDueThenGenerateDrafts.SCHEDULE,
                            () -> jobs.start(
                                            finalizeDrafts,
                                            new Jobs.Wish<>(
                                                    run.entityId(),
                                                    new Finalizing(run.period(), chosen),
                                                    run.period().from(),
                                                    run.period().to()))
                                    .jobId()));
        }
    }

    /** Whoever stopped the drafts did not want them to be final. */
    private boolean isToFinalize(Open run) {
        JobState drafting = reading.get(run.drafting()).state();
        return run.finalizes()
                && run.finalizing() == null
                && (drafting == JobState.SUCCEEDED || drafting == JobState.PARTLY_FAILED);
    }

    private List<Chosen> withoutWarning(Open run) {
        List<DraftRow> made = drafts.among(run.entityId(), made(run.drafting())).stream()
                .filter(draft -> draft.state() == State.DRAFT)
                .toList();
        return draftCheck.check(run.entityId(), made).stream()
                .filter(WhenScheduledDraftsAreMadeThenFinalize::isWithoutWarning)
                .map(one -> new Chosen(one.draft().invoiceId(), one.draft().version(), List.of()))
                .toList();
    }

    private static boolean isWithoutWarning(Checked checked) {
        return checked.drift().isEmpty()
                && checked.basis().blockers().isEmpty()
                && checked.draft().tax().warnings().isEmpty()
                && checked.warnings().isEmpty();
    }

    private List<InvoiceId> made(JobId drafting) {
        List<InvoiceId> made = new ArrayList<>();
        String cursor = null;
        do {
            Page<JobItemAnswer> page = reading.items(drafting, JobOutcome.DONE, PAGE, cursor);
            page.items().stream()
                    .flatMap(item -> Stream.ofNullable(item.result()))
                    .forEach(id -> made.add(new InvoiceId(id)));
            cursor = page.nextCursor();
        } while (cursor != null);
        return made;
    }
}
