package io.leadledger.invoice.mailing;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.OwnToken;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.api.partner.mail.MailAnswer;
import io.leadledger.api.partner.mail.MailApi;
import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.api.partner.mail.MailForm.AttachmentForm;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands mail to partner-service, which has the operator's mail server; with a document's mail go its stored bytes. */
@Component
public class MailRelay {

    private static final Logger LOG = LoggerFactory.getLogger(MailRelay.class);

    /** What may be over by itself. */
    private static final Set<String> PASSING =
            Set.of("mail-deferred", "mail-host-unknown", "mail-not-sent", "mail-server-unreachable");

    private static final Set<Integer> PASSING_STATUS = Set.of(401, 429);

    private final MailApi mails;
    private final DocumentArchive archive;
    private final MailingProperties properties;

    MailRelay(MailApi mails, DocumentArchive archive, MailingProperties properties) {
        this.mails = mails;
        this.archive = archive;
        this.properties = properties;
    }

    /** The files that go with a document: its XML too where the PDF does not carry it and the partner wants one. */
    static List<File> files(EInvoiceFormat format) {
        return switch (format) {
            case PDF_ONLY, ZUGFERD -> List.of(File.PDF);
            case XRECHNUNG, PEPPOL_BIS -> List.of(File.PDF, File.XML);
        };
    }

    /** Numbers have no character that a file name may not have. */
    static String fileName(String number, File file) {
        return number.replaceAll("[^A-Za-z0-9._-]", "_") + file.ending();
    }

    MailResult send(StoredSending sending) {
        return send(form(sending));
    }

    /** Where a page of the site is, of the console for example. */
    public String link(String path) {
        return properties.portalUrl().resolve(path).toString();
    }

    /** The {@code Message-ID} of what has that name; the same in each try. */
    public String messageId(String name) {
        return name + '@' + properties.portalUrl().getHost();
    }

    /** Until the next try after that many; empty when it is given up. */
    public Optional<Duration> pauseAfter(int tries) {
        return tries < properties.mostTries() ? Optional.of(properties.pauseAfter(tries)) : Optional.empty();
    }

    /** A mail of any kind, and what came of it. */
    public MailResult send(MailForm form) {
        try {
            MailAnswer answer = mails.send(form);
            return new MailResult.Sent(
                    answer.accepted(),
                    answer.refused().stream()
                            .map(one -> new Refused(one.address(), one.said()))
                            .toList());
        } catch (ServiceSilent silent) {
            LOG.warn("mail not sent yet messageId={}", form.messageId(), silent);
            return new MailResult.Later(
                    "mail-service-silent", "expected partner-service to send the mail, but it did not answer");
        } catch (ServiceRefused refused) {
            ProblemField reason = refused.errors().getFirst();
            LOG.warn("mail not sent messageId={} reason={}", form.messageId(), reason.code());
            return isPassing(refused, reason)
                    ? new MailResult.Later(reason.code(), reason.message())
                    : new MailResult.Failed(reason.code(), reason.message());
        }
    }

    private static boolean isPassing(ServiceRefused refused, ProblemField reason) {
        return refused.service().equals(OwnToken.REALM)
                || PASSING_STATUS.contains(refused.status())
                || PASSING.contains(reason.code());
    }

    /** From the seller as the document names it, over the operator's server; answers go to its contact. */
    private MailForm form(StoredSending sending) {
        DocumentContent document =
                archive.document(sending.documentId()).orElseThrow().content();
        EInvoiceFormat format = document.buyer().format();
        return new MailForm(
                sending.messageId(),
                document.seller().legalName(),
                document.seller().contact().email(),
                List.copyOf(sending.recipients().to()),
                List.copyOf(sending.recipients().copies()),
                sending.mail().subject(),
                sending.mail().text(),
                files(format).stream()
                        .flatMap(file -> archive.file(sending.documentId(), file).stream()
                                .map(stored -> new AttachmentForm(
                                        fileName(stored.number(), file),
                                        file.mediaType(),
                                        Base64.getEncoder().encodeToString(stored.content()))))
                        .toList());
    }
}
