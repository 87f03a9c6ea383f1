package io.leadledger.partner;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as the partner's person reads it. */
public record ReceivedInvitation(String subject, String messageId, String text, String html) {

    private static final Pattern LINK = Pattern.compile(
            "https://portal\\.nordlicht\\.example/partner/invitation/([A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])");

    /** All that came to an address, oldest first. */
    public static List<ReceivedInvitation> to(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .map(ReceivedInvitation::of)
                .toList();
    }

    /** The secret part of the only link there is. */
    public String token() {
        List<String> inText = tokens(text);
        if (inText.size() != 1 || !tokens(html).equals(inText)) {
            throw new AssertionError("expected one link, the same in both parts, but was " + text + html);
        }
        return inText.getFirst();
    }

    private static List<String> tokens(String part) {
        return LINK.matcher(part)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ReceivedInvitation of(MimeMessage mail) {
        try {
            List<String> parts = new ArrayList<>();
            collect((Multipart) mail.getContent(), parts);
            return new ReceivedInvitation(mail.getSubject(), mail.getMessageID(), parts.getFirst(), parts.getLast());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Multipart container, List<String> into) throws MessagingException, IOException {
        for (int i = 0; i < container.getCount(); i++) {
            BodyPart part = container.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, into);
            } else {
                into.add((String) part.getContent());
            }
        }
    }
}
