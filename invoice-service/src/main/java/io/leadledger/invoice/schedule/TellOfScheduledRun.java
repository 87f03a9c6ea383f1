package io.leadledger.invoice.schedule;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.errand.Errand;
import io.leadledger.chassis.job.JobReading;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.mailing.MailRelay;
import io.leadledger.invoice.mailing.MailResult;
import io.leadledger.invoice.schedule.ScheduledRuns.Ended;
import io.leadledger.invoice.schedule.ScheduledRuns.RunKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells by mail what a scheduled run came to, whether it went well or not. Who tries holds the run's row until it is recorded what came
 * of it; cut off in between, it is the same mail again (ADR 39).
 */
@Component
class TellOfScheduledRun implements Errand {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final ScheduledRuns runs;
    private final JobReading jobs;
    private final Directory directory;
    private final MailRelay relay;
    private final Clock clock;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    TellOfScheduledRun(
            ScheduledRuns runs,
            JobReading jobs,
            Directory directory,
            MailRelay relay,
            Clock clock,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jobs = jobs;
        this.directory = directory;
        this.relay = relay;
        this.clock = clock;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "tell-of-scheduled-run";
    }

    @Override
    public Optional<Duration> attempt(String subject) {
        RunKey key = RunKey.read(subject);
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!runs.isKnown(key.entityId(), key.period())) {
                return Optional.empty();
            }
            Optional<Ended> run = runs.tryLock(key);
            return run.isEmpty() ? Optional.of(SOON) : run.get().isTold() ? Optional.empty() : tell(run.get());
        }));
    }

    private Optional<Duration> tell(Ended run) {
        MailResult result = relay.send(mail(run));
        crashPoints.reached("schedule.told");
        return switch (result) {
            case MailResult.Sent sent -> {
                runs.told(run.key(), clock.instant(), sent.refused().isEmpty() ? null : "some-refused");
                yield Optional.empty();
            }
            case MailResult.Later later -> {
                runs.notTold(run.key(), later.code());
                yield relay.pauseAfter(run.tries() + 1);
            }
            case MailResult.Failed failed -> {
                runs.notTold(run.key(), failed.code());
                yield Optional.empty();
            }
        };
    }

    private MailForm mail(Ended run) {
        JobAnswer drafting = jobs.get(run.open().drafting());
        JobAnswer finalizing =
                run.open().finalizing() == null ? null : jobs.get(run.open().finalizing());
        RunReport report = RunReport.of(
                directory.entity(run.key().entityId()).orElseThrow(), run.key().period(), drafting, finalizing);
        return new MailForm(
                relay.messageId("run-" + run.key().text().replace('/', '-')),
                null,
                null,
                List.copyOf(run.open().tell()),
                List.of(),
                report.subject(),
                report.text(relay.link(report.page())),
                List.of());
    }
}
