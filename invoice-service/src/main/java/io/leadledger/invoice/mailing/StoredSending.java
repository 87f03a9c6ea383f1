package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.event.mail.SendingId;
import io.leadledger.id.EntityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a document, as it is written down before it is tried.
 *
 * @param round how often somebody wanted it tried, from 1
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

    /** Its name as an errand: what is tried again after it had failed is another one. */
    String errand() {
        return sendingId.value() + '/' + round;
    }
}
