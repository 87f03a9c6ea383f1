package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.errand.Errands;
import io.leadledger.event.EventIds;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.mail.SendingId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import io.leadledger.invoice.mailtext.MailText;
import io.leadledger.invoice.mailtext.MailTexts;
import io.leadledger.invoice.mailtext.Placeholders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    private final DocumentArchive archive;
    private final Directory directory;
    private final MailTexts texts;
    private final Errands errands;
    private final MailingProperties properties;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sendings(
            SendingTable table,
            SendDocument sendDocument,
            DocumentArchive archive,
            Directory directory,
            MailTexts texts,
            Errands errands,
            MailingProperties properties,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.sendDocument = sendDocument;
        this.archive = archive;
        this.directory = directory;
        this.texts = texts;
        this.errands = errands;
        this.properties = properties;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Somebody wants a document sent.
     *
     * @param again whether one that was sent is sent once more, as another mail
     * @param patience until it is tried by itself; none for at once
     */
    record Wish(String documentId, boolean again, Duration patience, String by) {}

    /**
     * How a mail stands after a try.
     *
     * @param code why it is not sent; empty if it is
     * @param message the same in a sentence
     */
    public record Tried(SendingState state, String code, String message) {}

    /** Whether a mail with the document was sent, once or more. */
    public boolean wasSent(String documentId) {
        return table.of(documentId).stream().anyMatch(one -> one.state() == SendingState.SENT);
    }

    /**
     * Sends a document that was not sent before, and says what came of it; what the mail server does not take now is tried
     * again by itself.
     *
     * @throws RejectedException {@code already-sent}, {@code no-recipient}
     */
    public Tried sendNow(String documentId, String by) {
        StoredSending queued = queue(new Wish(documentId, false, SHOULD_IT_DIE, by));
        StoredSending tried = sendDocument.now(queued);
        if (tried.nextTryAt() != null) {
            errands.due(sendDocument.name(), tried.errand(), Duration.between(clock.instant(), tried.nextTryAt()));
        }
        return table.tries(tried.sendingId()).stream()
                .findFirst()
                .map(last -> new Tried(
                        tried.state(),
                        Objects.requireNonNullElse(last.code(), ""),
                        Objects.requireNonNullElse(last.message(), "")))
                .orElseThrow();
    }

    /**
     * The mail that does it: one that waits, the one that failed, or a new one.
     *
     * @throws RejectedException {@code already-sent}, {@code no-recipient}
     */
    StoredSending queue(Wish wish) {
        return Objects.requireNonNull(transaction.execute(status -> {
            table.lockDecisions(wish.documentId());
            Optional<StoredSending> latest =
                    table.of(wish.documentId()).stream().findFirst();
            StoredSending queued = decided(wish, latest.orElse(null));
            errands.due(sendDocument.name(), queued.errand(), wish.patience());
            return queued;
        }));
    }

    /** @throws RejectedException {@code no-recipient} */
    MailPreview preview(StoredDocument document) {
        DocumentMail mail = mail(document);
        Recipients recipients = recipients(document.partnerId());
        return new MailPreview(
                recipients.to(),
                recipients.copies(),
                mail.language(),
                mail.subject(),
                mail.text(),
                MailRelay.files(document.content().buyer().format()).stream()
                        .map(file ->
                                MailRelay.fileName(document.content().header().number(), file))
                        .toList());
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
                    "expected a document that was not sent, but it was on %s",
                    Objects.requireNonNull(latest.endedAt())));
        }
        SendingId id = new SendingId(EventIds.next());
        StoredSending fresh =
                written(wish, id, id.value() + '@' + properties.portalUrl().getHost(), 1);
        table.insert(fresh);
        return fresh;
    }

    private StoredSending written(Wish wish, SendingId id, String messageId, int round) {
        StoredDocument document = archive.document(wish.documentId()).orElseThrow();
        return new StoredSending(
                id,
                wish.documentId(),
                document.entityId(),
                messageId,
                round,
                SendingState.QUEUED,
                recipients(document.partnerId()),
                mail(document),
                clock.instant(),
                wish.by(),
                clock.instant(),
                null);
    }

    private DocumentMail mail(StoredDocument document) {
        DocumentContent content = document.content();
        String language = DocumentWording.of(content).language();
        MailText filled = texts.of(document.entityId(), kind(content), language)
                .filled(Placeholders.of(content, properties.documentLink(document.documentId())));
        return new DocumentMail(language, filled.subject(), filled.text());
    }

    private static MailKind kind(DocumentContent content) {
        if (content.header().type() == DocumentType.CREDIT_NOTE) {
            return MailKind.CREDIT_NOTE;
        }
        return content.isToBePaid() ? MailKind.INVOICE : MailKind.PAID_INVOICE;
    }

    private Recipients recipients(PartnerId partnerId) {
        return Recipients.of(directory.partners(List.of(partnerId)).get(partnerId));
    }
}
