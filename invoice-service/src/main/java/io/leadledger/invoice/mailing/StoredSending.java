package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.event.mail.SendingId;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.mailing.Sendings.Reminder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a document, as it is written down before it is tried.
 *
 * @param reminder what it reminds of; absent where it brings the document
 * @param round how often somebody wanted it tried at once, from 1
 */
record StoredSending(
        SendingId sendingId,
        String documentId,
        EntityId entityId,
        @Nullable Reminder reminder,
        String messageId,
        int round,
        SendingState state,
        Recipients recipients,
        DocumentMail mail,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant nextTryAt,
        @Nullable Instant endedAt) {

    /**
     * What it says.
     *
     * @param language of the document, {@code de} or {@code en}
     */
    record DocumentMail(String language, String subject, String text) {}

    /** Its name as an errand: each time somebody wants it tried at once there is a new one, and those before have ended. */
    String errand() {
        return sendingId.value() + '/' + round;
    }

    /** Whether it is of that step, or brings the document where that is wanted. */
    boolean isFor(@Nullable Reminder wanted) {
        return wanted == null ? reminder == null : reminder != null && reminder.step() == wanted.step();
    }

    StoredSending inRound(int next) {
        return new StoredSending(
                sendingId,
                documentId,
                entityId,
                reminder,
                messageId,
                next,
                state,
                recipients,
                mail,
                queuedAt,
                queuedBy,
                nextTryAt,
                endedAt);
    }

    StoredSending saying(Reminder other, DocumentMail words) {
        return new StoredSending(
                sendingId,
                documentId,
                entityId,
                other,
                messageId,
                round,
                state,
                recipients,
                words,
                queuedAt,
                queuedBy,
                nextTryAt,
                endedAt);
    }
}
