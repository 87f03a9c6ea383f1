package io.leadledger.invoice.reminder;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.job.Jobs;
import io.leadledger.chassis.security.Caller;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.reminder.SendReminders.Chosen;
import io.leadledger.invoice.reminder.SendReminders.Reminding;
import io.leadledger.invoice.reminder.StoredPlans.Stored;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once a day, at the entity's time, partners are reminded of what it is time for. The job and the next time are one transaction, under
 * the lock of the plan's row: two instances make one job, one that dies none.
 */
@Component
class WhenInvoicesAreOverdueThenRemind {

    private static final Logger LOG = LoggerFactory.getLogger(WhenInvoicesAreOverdueThenRemind.class);

    /** In whose name the job works. */
    private static final String SCHEDULE = "schedule";

    private final StoredPlans plans;
    private final RemindedInvoices invoices;
    private final SendReminders sendReminders;
    private final Jobs jobs;
    private final Directory directory;
    private final Clock clock;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    WhenInvoicesAreOverdueThenRemind(
            StoredPlans plans,
            RemindedInvoices invoices,
            SendReminders sendReminders,
            Jobs jobs,
            Directory directory,
            Clock clock,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.plans = plans;
        this.invoices = invoices;
        this.sendReminders = sendReminders;
        this.jobs = jobs;
        this.directory = directory;
        this.clock = clock;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${leadledger.reminder.poll-ms:5000}")
    void look() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                Instant now = clock.instant();
                Optional<Stored> due = plans.lockDue(now);
                due.ifPresent(stored -> remind(stored, now));
                return due.isPresent();
            }));
        }
    }

    private void remind(Stored stored, Instant now) {
        List<Chosen> chosen = invoices.overdue(stored.entityId()).stream()
                .filter(one -> ReminderRules.isTime(stored.plan(), one.standing()))
                .map(Chosen::of)
                .toList();
        if (!chosen.isEmpty()) {
            Caller.as(
                    SCHEDULE,
                    () -> jobs.start(
                            sendReminders, new Jobs.Wish<>(stored.entityId(), new Reminding(chosen), null, null)));
            crashPoints.reached("reminder.before-commit");
            LOG.info("reminders due entity={} invoices={}", stored.entityId(), chosen.size());
        }
        ZoneId zone = directory
                .entity(stored.entityId())
                .map(KnownEntity::definition)
                .orElseThrow()
                .timeZone();
        plans.due(stored.entityId(), stored.plan().next(now, zone));
    }
}
