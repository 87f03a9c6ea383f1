package io.leadledger.api.partner.mail;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its sender wants it.
 *
 * @param messageId {@code name@domain}, without angle brackets; made once by the sender
 * @param senderName whom it is from, as its readers know them; absent for the operator as its mail server's settings name it. The
 *     address is the settings' in any case: it is what the server may send from
 * @param replyTo where answers go; absent for the sender's address
 * @param to at most 20, at least one
 * @param cc at most 20
 * @param subject on one line
 * @param text on several lines, at most 10,000 characters
 * @param attachments at most 4
 */
@Refuses({"bad-email", "bad-message-id", "bad-file-name", "bad-media-type", "bad-content", "too-many"})
public record MailForm(
        @Nullable String messageId,
        @Nullable String senderName,
        @Nullable String replyTo,
        @Nullable List<@Nullable String> to,
        @Nullable List<@Nullable String> cc,
        @Nullable String subject,
        @Nullable String text,
        @Nullable List<@Nullable AttachmentForm> attachments) {

    /** @param content in base64 */
    public record AttachmentForm(
            @Nullable String name,
            @Nullable String mediaType,
            @Nullable String content) {

        /** Not the content: it is long, and confidential. */
        @Override
        public String toString() {
            return "AttachmentForm[" + name + "]";
        }
    }
}
