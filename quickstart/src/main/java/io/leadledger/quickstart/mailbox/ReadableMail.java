package io.leadledger.quickstart.mailbox;

import io.leadledger.text.Sha256;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;

/** A mail as a person reads it: to whom, about what, its id, its text, and the files that came with it. */
final class ReadableMail {
    private ReadableMail() {}

    static String of(MimeMessage mail) throws MessagingException, IOException {
        return "From: %s%nTo: %s%nSubject: %s%nMessage-ID: %s%n%n%s%s"
                .formatted(
                        Arrays.toString(mail.getFrom()),
                        Arrays.toString(mail.getAllRecipients()),
                        mail.getSubject(),
                        mail.getMessageID(),
                        text(mail),
                        files(mail));
    }

    /** One line for each, with the SHA-256 of its bytes. */
    private static String files(Part part) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            return "%nAttached: %s %s"
                    .formatted(
                            part.getFileName(), Sha256.hex(part.getInputStream().readAllBytes()));
        }
        var files = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                files.append(files(parts.getBodyPart(i)));
            }
        }
        return files.toString();
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
