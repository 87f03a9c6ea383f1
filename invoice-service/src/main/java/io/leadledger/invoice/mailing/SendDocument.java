package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingAnswer.Try;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.errand.Errand;
import io.leadledger.chassis.room.Room;
import io.leadledger.event.mail.SendingId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries to send a mail with a document. Who tries holds a lock of the database until it is recorded what came of it: no two
 * instances send the same at once, not even one that was held for dead. Cut off between the mail server and the record, the try is
 * made again with the same {@code Message-ID}.
 */
@Component
class SendDocument implements Errand {

    private static final Logger LOG = LoggerFactory.getLogger(SendDocument.class);
    private static final MailResult.Failed NOTHING_OPEN = new MailResult.Failed(
            "nothing-open", "expected an invoice with an open amount, but nothing is open any more");
    private static final Duration SOON = Duration.ofSeconds(5);

    /** Each holds a connection to the database for as long as the mail server takes. */
    private static final int MOST_AT_ONCE = 4;

    private final SendingTable table;
    private final WrittenMails mails;
    private final MailRelay relay;
    private final SentFacts facts;
    private final Clock clock;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;
    private final Room lines = new Room(MOST_AT_ONCE);

    SendDocument(
            SendingTable table,
            WrittenMails mails,
            MailRelay relay,
            SentFacts facts,
            Clock clock,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.mails = mails;
        this.relay = relay;
        this.facts = facts;
        this.clock = clock;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String name() {
        return "send-document";
    }

    @Override
    public Optional<Duration> attempt(String subject) {
        SendingId sendingId = new SendingId(subject.substring(0, subject.indexOf('/')));
        String documentId = table.find(sendingId).orElseThrow().documentId();
        return onALine(() -> table.tryLockTries(documentId) ? tried(sendingId, subject) : Optional.of(SOON));
    }

    /** The same at once, after whoever tries it at this moment; the mail as it is then. */
    StoredSending now(StoredSending sending) {
        onALine(() -> {
            table.lockTries(sending.documentId());
            return tried(sending.sendingId(), sending.errand());
        });
        return table.find(sending.sendingId()).orElseThrow();
    }

    private <T> T onALine(Supplier<T> handOver) {
        return lines.with(1, () -> Objects.requireNonNull(transaction.execute(status -> handOver.get())));
    }

    /** Nothing is done for an errand that another has taken the place of. */
    private Optional<Duration> tried(SendingId sendingId, String errand) {
        StoredSending sending = table.find(sendingId).orElseThrow();
        if (sending.state() != SendingState.QUEUED || !sending.errand().equals(errand)) {
            return Optional.empty();
        }
        return mails.asOfNow(sending).map(this::handedOver).orElseGet(() -> failed(sending, NOTHING_OPEN));
    }

    private Optional<Duration> handedOver(StoredSending sending) {
        if (sending.reminder() != null) {
            table.rewrite(sending);
        }
        crashPoints.reached("mail.before-hand-over");
        MailResult result = relay.send(sending);
        crashPoints.reached("mail.after-hand-over");
        return switch (result) {
            case MailResult.Sent sent when sending.recipients().areReachedBy(sent.accepted()) -> sent(sending, sent);
            case MailResult.Sent copies -> copiesOnly(sending, copies);
            case MailResult.Later later -> later(sending, later);
            case MailResult.Failed failed -> failed(sending, failed);
        };
    }

    private Optional<Duration> sent(StoredSending sending, MailResult.Sent sent) {
        facts.append(sending, sent);
        table.record(
                sending,
                new Try(clock.instant(), SendingState.SENT, sent.accepted(), sent.refused(), null, null),
                null);
        LOG.info("sent sending={} document={}", sending.sendingId(), sending.documentId());
        return Optional.empty();
    }

    private Optional<Duration> later(StoredSending sending, MailResult.Later later) {
        int tries = Math.toIntExact(table.triesOfRound(sending)) + 1;
        Optional<Duration> pause = relay.pauseAfter(tries);
        if (pause.isEmpty()) {
            return failed(sending, new MailResult.Failed(later.code(), later.message()));
        }
        Instant now = clock.instant();
        table.record(sending, notSent(now, SendingState.QUEUED, later.code(), later.message()), now.plus(pause.get()));
        return pause;
    }

    /** Nobody has it whom it is for. */
    private Optional<Duration> copiesOnly(StoredSending sending, MailResult.Sent copies) {
        return failed(
                sending,
                new Try(
                        clock.instant(),
                        SendingState.FAILED,
                        copies.accepted(),
                        copies.refused(),
                        "recipients-refused",
                        "expected the mail server to take it for a recipient, but it took it for copies only"));
    }

    private Optional<Duration> failed(StoredSending sending, MailResult.Failed failed) {
        return failed(sending, notSent(clock.instant(), SendingState.FAILED, failed.code(), failed.message()));
    }

    private Optional<Duration> failed(StoredSending sending, Try tried) {
        table.record(sending, tried, null);
        LOG.warn("not sent sending={} document={} reason={}", sending.sendingId(), sending.documentId(), tried.code());
        return Optional.empty();
    }

    private static Try notSent(Instant at, SendingState outcome, String code, String message) {
        return new Try(at, outcome, List.of(), List.of(), code, message);
    }
}
