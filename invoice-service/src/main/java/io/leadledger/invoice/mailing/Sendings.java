package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.errand.Errands;
import io.leadledger.event.EventIds;
import io.leadledger.event.mail.SendingId;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides that a document is sent, and writes down to whom and with which words before anything is tried. */
@Component
public class Sendings {

    /** A mail that is tried at once waits that long before it is tried by itself, should the one who tries it die. */
    private static final Duration SHOULD_IT_DIE = Duration.ofMinutes(3);

    private final SendingTable table;
    private final SendDocument sendDocument;
    private final WrittenMails mails;
    private final Errands errands;
    private final MailRelay relay;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sendings(
            SendingTable table,
            SendDocument sendDocument,
            WrittenMails mails,
            Errands errands,
            MailRelay relay,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.sendDocument = sendDocument;
        this.mails = mails;
        this.errands = errands;
        this.relay = relay;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a mail reminds of.
     *
     * @param step 1 to 3
     * @param open what is left to pay
     */
    public record Reminder(int step, Money open) {}

    /**
     * Somebody wants a document sent, or its partner reminded of it.
     *
     * @param reminder absent where the document is sent
     * @param again whether what was sent is sent once more, as another mail
     */
    public record Wish(String documentId, @Nullable Reminder reminder, boolean again, String by) {}

    /**
     * How a mail stands after a try.
     *
     * @param code why it is not sent; empty if it is
     * @param message the same in a sentence, after the addresses it was for
     */
    public record Tried(SendingState state, String code, String message) {}

    /** Whether a mail with the document was sent, once or more. */
    public boolean wasSent(String documentId) {
        return table.of(documentId).stream().anyMatch(one -> one.isFor(null) && one.state() == SendingState.SENT);
    }

    /**
     * Sends the mail in the present thread, and says what came of it; what the mail server does not take now is tried again by
     * itself.
     *
     * @throws RejectedException {@code already-sent}, {@code no-recipient}
     */
    public Tried sendNow(Wish wish) {
        StoredSending queued = queue(wish, SHOULD_IT_DIE);
        StoredSending tried = sendDocument.now(queued);
        if (tried.state() == SendingState.QUEUED && table.triesOfRound(tried) == 0) {
            return new Tried(
                    SendingState.QUEUED,
                    "taken-over",
                    "expected to try it, but somebody else wanted it sent meanwhile, and it is under way");
        }
        if (tried.nextTryAt() != null) {
            errands.due(sendDocument.name(), tried.errand(), Duration.between(clock.instant(), tried.nextTryAt()));
        }
        return table.tries(tried.sendingId()).stream()
                .findFirst()
                .map(last -> new Tried(
                        tried.state(),
                        Objects.requireNonNullElse(last.code(), ""),
                        last.message() == null
                                ? ""
                                : String.join(", ", tried.recipients().to()) + ": " + last.message()))
                .orElseThrow();
    }

    /**
     * Takes on to send the mail.
     *
     * @throws RejectedException {@code already-sent}, {@code no-recipient}
     */
    public SendingAnswer send(Wish wish) {
        return table.answer(queue(wish, Duration.ZERO));
    }

    /** The mail that does it: one that waits, the one that failed, or a new one; tried by itself after that time. */
    private StoredSending queue(Wish wish, Duration patience) {
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lockDecisions(wish.documentId());
            Optional<StoredSending> latest = table.of(wish.documentId()).stream()
                    .filter(one -> one.isFor(wish.reminder()))
                    .findFirst();
            StoredSending queued = decided(wish, latest.orElse(null));
            errands.due(sendDocument.name(), queued.errand(), patience);
            return queued;
        }));
    }

    /** @throws RejectedException {@code no-recipient} */
    public MailPreview preview(StoredDocument document, @Nullable Reminder reminder) {
        return mails.preview(document, reminder);
    }

    private StoredSending decided(Wish wish, @Nullable StoredSending latest) {
        if (latest != null && latest.state() == SendingState.QUEUED) {
            StoredSending next = latest.inRound(latest.round() + 1);
            table.changeRound(next);
            return next;
        }
        if (latest != null && latest.state() == SendingState.FAILED) {
            StoredSending again = written(wish, latest.sendingId(), latest.messageId(), latest.round() + 1);
            table.queueAgain(again);
            return again;
        }
        if (latest != null && !wish.again()) {
            throw new RejectedException(Rejection.conflict(
                    "already-sent",
                    "expected what was not sent, but it was on %s",
                    Objects.requireNonNull(latest.endedAt())));
        }
        SendingId id = new SendingId(EventIds.next());
        StoredSending fresh = written(wish, id, relay.messageId(id.value()), 1);
        table.insert(fresh);
        return fresh;
    }

    private StoredSending written(Wish wish, SendingId id, String messageId, int round) {
        StoredDocument document = mails.document(wish.documentId());
        return new StoredSending(
                id,
                wish.documentId(),
                document.entityId(),
                wish.reminder(),
                messageId,
                round,
                SendingState.QUEUED,
                mails.recipients(document.partnerId()),
                mails.mail(document, wish.reminder()),
                clock.instant(),
                wish.by(),
                clock.instant(),
                null);
    }
}
