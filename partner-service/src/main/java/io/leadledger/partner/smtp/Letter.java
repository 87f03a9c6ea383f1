package io.leadledger.partner.smtp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail with files to several people, as another service wants it sent.
 *
 * @param messageId {@code name@domain}, made once by its sender
 * @param senderName absent where it is from the operator itself
 * @param replyTo absent where answers go to the sender's address
 */
public record Letter(
        String messageId,
        @Nullable String senderName,
        @Nullable String replyTo,
        List<String> to,
        List<String> cc,
        String subject,
        String text,
        List<Attachment> attachments) {

    /** A file; its bytes go out as they are. */
    public record Attachment(String name, String mediaType, byte[] content) {}

    /**
     * Who the server took it for.
     *
     * @param accepted at least one
     */
    public record Handed(List<String> accepted, List<Refused> refused) {}

    /** @param said by the server, on one line */
    public record Refused(String address, String said) {}
}
