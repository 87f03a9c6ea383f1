package io.leadledger.api.invoice.sending;

import io.leadledger.event.mail.SendingId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was sent, or is to be.
 *
 * @param messageId the same in each try, so that a repeat after a crash is seen to be one
 * @param recipients whom it is for
 * @param copies who gets a copy
 * @param queuedBy who wanted it sent
 * @param nextTryAt when it is tried again, while it waits
 * @param endedAt when it was sent, or given up
 * @param tries what came of each, the latest first; a try that a crash cut off is not among them
 * @param reminderStep 1 to 3 for a reminder; absent where it brings the document
 */
public record SendingAnswer(
        SendingId sendingId,
        SendingState state,
        String messageId,
        List<String> recipients,
        List<String> copies,
        String language,
        String subject,
        Instant queuedAt,
        String queuedBy,
        @Nullable Instant nextTryAt,
        @Nullable Instant endedAt,
        List<Try> tries,
        @Nullable Integer reminderStep) {

    /**
     * One try.
     *
     * @param outcome {@code QUEUED} if it is tried again
     * @param accepted the addresses that the mail server took it for
     * @param refused the addresses that it refused
     * @param code why it was not sent, stable
     * @param message the same in a sentence, as the mail server said it
     */
    public record Try(
            Instant at,
            SendingState outcome,
            List<String> accepted,
            List<Refused> refused,
            @Nullable String code,
            @Nullable String message) {}

    /** @param said by the mail server */
    public record Refused(String address, String said) {}
}
