package io.leadledger.partner.smtp;

import io.leadledger.api.Password;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.room.Deadline;
import io.leadledger.partner.smtp.SmtpTable.Stored;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mail through the operator's own server, in the operator's name. */
@Component
public class OperatorMail {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorMail.class);
    private static final String PATIENCE_MILLIS = "10000";

    /** Servers look for viruses before they answer (RFC 5321, 4.5.3.2.6 wants ten minutes there); nobody sits and waits. */
    private static final String PATIENCE_WITH_LETTERS_MILLIS = "60000";

    /** For all that is said; somebody waits for it at a page. */
    private static final Duration MOST_FOR_A_MAIL = Duration.ofSeconds(25);

    /** For all that is said, with files of some megabytes on a slow line. */
    private static final Duration MOST_FOR_A_LETTER = Duration.ofMinutes(2);

    private final SmtpTable table;

    OperatorMail(SmtpTable table) {
        this.table = table;
    }

    /**
     * How partners know the operator.
     *
     * @throws RejectedException {@code no-smtp-settings}
     */
    public String senderName() {
        return stored().settings().senderName();
    }

    /** The same, where there are settings. */
    public Optional<String> knownSender() {
        return table.find().map(stored -> stored.settings().senderName());
    }

    /**
     * Hands the mail to the operator's server.
     *
     * @throws RejectedException {@code no-smtp-settings}, or a {@link MailTrouble}
     */
    public void send(Mail mail) {
        Stored stored = stored();
        JavaMailSenderImpl sender = sender(stored);
        try {
            handOver(sender, message(sender.createMimeMessage(), stored.settings(), mail), MOST_FOR_A_MAIL);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            MailTrouble trouble = MailTrouble.of(e);
            LOG.warn("mail={} not sent: {}", mail.key(), trouble.said());
            throw new RejectedException(Rejection.conflict(
                    trouble.code(), "expected the mail server to take the mail but it said: %s", trouble.said()));
        }
        LOG.info("mail={} sent", mail.key());
    }

    /**
     * Hands a letter to the operator's server. It goes to those whom the server takes it for; who they are not is told.
     *
     * @throws RejectedException {@code no-smtp-settings}, {@code mail-refused} for good or {@code mail-deferred} for now where
     *     it is taken for nobody, {@code mail-outcome-unknown} where it may have been taken, or a {@link MailTrouble}
     */
    public Letter.Handed send(Letter letter) {
        Stored stored = stored();
        JavaMailSenderImpl sender = sender(stored);
        sender.getJavaMailProperties().put("mail.smtp.sendpartial", "true");
        sender.getJavaMailProperties().put("mail.smtp.timeout", PATIENCE_WITH_LETTERS_MILLIS);
        LetterMessage message = message(letter, stored.settings(), sender);
        try {
            handOver(sender, message, MOST_FOR_A_LETTER);
        } catch (MailException e) {
            Optional<RefusedAddresses> addresses = RefusedAddresses.in(e);
            Optional<Letter.Handed> handed = addresses.flatMap(RefusedAddresses::handed);
            if (handed.isPresent()) {
                LOG.info(
                        "mail={} sent addresses={} refused={}",
                        letter.messageId(),
                        handed.get().accepted().size(),
                        handed.get().refused().size());
                return handed.get();
            }
            throw refused(
                    letter.messageId(),
                    addresses
                            .map(RefusedAddresses::trouble)
                            .or(() -> RefusedAddresses.whole(e))
                            .orElseGet(() ->
                                    message.isHandedOver() ? MailTrouble.ofUnknownOutcome(e) : MailTrouble.of(e)));
        }
        LOG.info("mail={} sent", letter.messageId());
        return new Letter.Handed(
                Stream.concat(letter.to().stream(), letter.cc().stream()).toList(), List.of());
    }

    /** The server's patience for a single answer does not bound what it says in many. */
    private static void handOver(JavaMailSenderImpl sender, MimeMessage message, Duration most) {
        try {
            Deadline.within(most, () -> sender.send(message));
        } catch (TimeoutException over) {
            throw new MailSendException(
                    "no end", new SocketTimeoutException("no end of it after " + most.toSeconds() + " s"));
        }
    }

    private static LetterMessage message(Letter letter, SmtpSettings settings, JavaMailSenderImpl sender) {
        try {
            return LetterMessage.of(letter, settings, sender.getSession());
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw refused(letter.messageId(), MailTrouble.of(e));
        }
    }

    private static RejectedException refused(String mail, MailTrouble trouble) {
        LOG.warn("mail={} not sent: {}", mail, trouble.code());
        return new RejectedException(Rejection.conflict(
                trouble.code(), "expected the mail server to take the mail but it said: %s", trouble.said()));
    }

    private Stored stored() {
        return table.find()
                .orElseThrow(() -> new RejectedException(Rejection.conflict(
                        "no-smtp-settings",
                        "expected the settings of a mail server but there are none: an administrator saves them")));
    }

    private static MimeMessage message(MimeMessage message, SmtpSettings settings, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        String domain = settings.senderEmail().substring(settings.senderEmail().indexOf('@') + 1);
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.senderEmail(), settings.senderName());
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setHeader("Message-ID", "<" + mail.key() + "@" + domain + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static JavaMailSenderImpl sender(Stored stored) {
        SmtpSettings settings = stored.settings();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        boolean login = settings.username() != null;
        properties.put("mail.smtp.auth", String.valueOf(login));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security() == MailSecurity.STARTTLS));
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + wait, PATIENCE_MILLIS);
        }
        Password password = stored.password();
        if (login && password != null) {
            sender.setUsername(settings.username());
            sender.setPassword(password.value());
        }
        return sender;
    }
}
