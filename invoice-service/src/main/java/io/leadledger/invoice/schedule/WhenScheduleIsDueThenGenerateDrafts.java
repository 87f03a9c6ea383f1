package io.leadledger.invoice.schedule;

import io.leadledger.api.job.JobId;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.chassis.security.Caller;
import io.leadledger.invoice.billingrun.GenerateDrafts;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.schedule.StoredPlans.Stored;
import io.leadledger.invoice.schedule.Timetable.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A schedule is due, so the drafts of the period that is over are made: the run, its job and the next time are one transaction, under
 * the lock of the schedule's row, so that two instances make one, and one that dies none. What was due while no instance was there is
 * due still; each missed period is made up once.
 */
@Component
class WhenScheduleIsDueThenGenerateDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(WhenScheduleIsDueThenGenerateDrafts.class);

    /** In whose name the jobs work. */
    static final String SCHEDULE = "schedule";

    private static final Duration LATE = Duration.ofMinutes(15);

    private final StoredPlans plans;
    private final ScheduledRuns runs;
    private final GenerateDrafts generateDrafts;
    private final Jobs jobs;
    private final Directory directory;
    private final Clock clock;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    WhenScheduleIsDueThenGenerateDrafts(
            StoredPlans plans,
            ScheduledRuns runs,
            GenerateDrafts generateDrafts,
            Jobs jobs,
            Directory directory,
            Clock clock,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.runs = runs;
        this.generateDrafts = generateDrafts;
        this.jobs = jobs;
        this.directory = directory;
        this.clock = clock;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${leadledger.schedule.poll-ms:5000}")
    void look() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> runOne()));
            crashPoints.reached("schedule.after-commit");
        }
    }

    /** Whether there was one. */
    private boolean runOne() {
        Instant now = clock.instant();
        Optional<Stored> due = plans.lockDue(now);
        due.ifPresent(stored -> run(stored, now));
        return due.isPresent();
    }

    private void run(Stored stored, Instant now) {
        ZoneId zone = directory
                .entity(stored.entityId())
                .map(KnownEntity::definition)
                .orElseThrow()
                .timeZone();
        Instant at = Objects.requireNonNull(stored.dueAt());
        Due due = stored.plan().at(at, zone);
        if (!runs.isKnown(stored.entityId(), due.period())) {
            boolean late = at.plus(LATE).isBefore(now);
            JobId job = Caller.as(
                    SCHEDULE,
                    () -> jobs.start(
                                    generateDrafts,
                                    new Jobs.Wish<>(
                                            stored.entityId(),
                                            GenerateDrafts.Billing.ofEverybody(due.period()),
                                            due.period().from(),
                                            due.period().to()))
                            .jobId());
            runs.begin(stored.entityId(), stored.plan(), due, now, late, job);
            crashPoints.reached("schedule.before-commit");
            LOG.info(
                    "schedule due entity={} from={} to={} late={} job={}",
                    stored.entityId(),
                    due.period().from(),
                    due.period().to(),
                    late,
                    job);
        }
        plans.due(stored.entityId(), stored.plan().after(at, zone).at());
    }
}
