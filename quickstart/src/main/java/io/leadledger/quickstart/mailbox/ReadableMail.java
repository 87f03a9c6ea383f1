package io.leadledger.quickstart.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;

/** A mail as a person reads it: to whom, about what, and its text. */
final class ReadableMail {
    private ReadableMail() {}

    static String of(MimeMessage mail) throws MessagingException, IOException {
        return "From: %s%nTo: %s%nSubject: %s%n%n%s"
                .formatted(
                        Arrays.toString(mail.getFrom()),
                        Arrays.toString(mail.getAllRecipients()),
                        mail.getSubject(),
                        text(mail));
    }

    /** The first plain text in it. */
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = text(parts.getBodyPart(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
