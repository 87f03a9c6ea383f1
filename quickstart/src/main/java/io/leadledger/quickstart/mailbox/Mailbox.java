package io.leadledger.quickstart.mailbox;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.smtp.SmtpApi;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.RunFailed;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.servers.port.Listener;
import io.leadledger.servers.port.Port;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real SMTP server on the loopback address that takes every mail and puts it into a folder as a text that people can
 * read. Mail for anybody ends here.
 */
public final class Mailbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String HERE = "127.0.0.1";
    private static final String SENDER = "portal@leadledger.example";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})\\.txt");
    private static final long LOOK_EVERY_MILLIS = 500;

    private final GreenMail server;
    private final Path folder;
    private final int earlier;
    private volatile boolean closed;

    private Mailbox(GreenMail server, Path folder, int earlier) {
        this.server = server;
        this.folder = folder;
        this.earlier = earlier;
    }

    /**
     * Opens it.
     *
     * @param folder the mails are written below, {@code 1.txt}, {@code 2.txt}, …, behind those of earlier starts
     * @throws io.leadledger.servers.process.StartRefused when the port is taken
     */
    public static Mailbox open(int port, Path folder) {
        Port.requireFree(Listener.MAILBOX, port);
        var earlier = highest(folder);
        var server = new GreenMail(new ServerSetup(port, HERE, ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        var mailbox = new Mailbox(server, folder, earlier);
        Thread.ofPlatform().daemon().name("mailbox").start(mailbox::keep);
        return mailbox;
    }

    /**
     * Makes the mailbox on a port the operator's mail server, also where an earlier start announced another port.
     *
     * @throws io.leadledger.scenario.api.RunFailed when the operator has another one, on this machine or elsewhere,
     *     which is never replaced
     */
    public static void announce(int port, Api api) {
        var settings = api.client(SmtpApi.class);
        Verdict.told("take the mailbox as mail server", () -> announced(port, settings));
    }

    private static SmtpAnswer announced(int port, SmtpApi settings) {
        var present = settings.find();
        if (HERE.equals(present.host()) && Objects.equals(present.port(), port)) {
            return present;
        }
        if (present.configured() && !isAnnouncement(present)) {
            throw new RunFailed(
                    "expected no mail server yet, but %s:%s is set; invite in the console, it sends the mail"
                            .formatted(present.host(), present.port()));
        }
        return settings.save(
                IfMatch.seen(present),
                new SmtpForm(HERE, Integer.toString(port), MailSecurity.NONE.name(), null, null, SENDER, "Leadledger"));
    }

    /** What a person saved is the operator's, whatever it says. */
    private static boolean isAnnouncement(SmtpAnswer present) {
        return HERE.equals(present.host())
                && SENDER.equals(present.senderEmail())
                && LocalApi.CLIENT.equals(present.changedBy());
    }

    @Override
    public void close() {
        closed = true;
        server.stop();
    }

    private void keep() {
        // The server tells mails by recipient, not in the order of their arrival.
        var written = Collections.<MimeMessage>newSetFromMap(new IdentityHashMap<>());
        while (!closed) {
            server.waitForIncomingEmail(LOOK_EVERY_MILLIS, written.size() + 1);
            for (var mail : server.getReceivedMessages()) {
                if (written.add(mail)) {
                    write(mail, folder.resolve((earlier + written.size()) + ".txt"));
                }
            }
        }
    }

    private static int highest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> NUMBERED.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(MimeMessage mail, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, ReadableMail.of(mail));
        } catch (IOException | MessagingException failed) {
            LOG.warn("a mail could not be written to {}", file, failed);
        }
    }
}
