package io.leadledger.partner.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A letter as it travels: its text, and each file as it is. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private boolean handedOver;

    private LetterMessage(Session session) {
        super(session);
    }

    static LetterMessage of(Letter letter, SmtpSettings settings, Session session)
            throws MessagingException, UnsupportedEncodingException {
        LetterMessage message = new LetterMessage(session);
        String sender = letter.senderName() == null ? settings.senderName() : letter.senderName();
        message.setFrom(new InternetAddress(settings.senderEmail(), sender, UTF_8));
        if (letter.replyTo() != null) {
            message.setReplyTo(addresses(List.of(letter.replyTo())));
        }
        message.setRecipients(RecipientType.TO, addresses(letter.to()));
        message.setRecipients(RecipientType.CC, addresses(letter.cc()));
        message.setSubject(letter.subject(), UTF_8);
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        parts.addBodyPart(text);
        for (Letter.Attachment attachment : letter.attachments()) {
            parts.addBodyPart(part(attachment));
        }
        message.setContent(parts);
        message.setHeader("Message-ID", "<" + letter.messageId() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        super.writeTo(out, without);
        handedOver = true;
    }

    /** Whether a server got all of it: whoever hears nothing then does not know what became of it. */
    boolean isHandedOver() {
        return handedOver;
    }

    /** Base64 whatever it is: a server that breaks lines anew must not break what a hash is over. */
    private static MimeBodyPart part(Letter.Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(attachment.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress[] addresses(List<String> texts) throws MessagingException {
        InternetAddress[] addresses = new InternetAddress[texts.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = new InternetAddress(texts.get(i), true);
        }
        return addresses;
    }
}
