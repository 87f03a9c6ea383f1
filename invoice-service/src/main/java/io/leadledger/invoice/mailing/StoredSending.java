package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.event.mail.SendingId;
import io.leadledger.id.EntityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a document, as it is written down before it is tried.
 *
 * @param round how often somebody wanted it tried at once, from 1
 */
record StoredSending(
        SendingId sendingId,
        String documentId,
        EntityId entityId,
        String messageId,
        int round,
        SendingState state,
        Recipients recipients,
        DocumentMail mail,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant nextTryAt,
        @Nullable Instant endedAt) {

    /** Its name as an errand: each time somebody wants it tried at once there is a new one, and those before have ended. */
    String errand() {
        return sendingId.value() + '/' + round;
    }

    StoredSending inRound(int next) {
        return new StoredSending(
                sendingId,
                documentId,
                entityId,
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
}
