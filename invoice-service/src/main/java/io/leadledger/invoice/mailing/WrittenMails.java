package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import io.leadledger.invoice.mailing.Sendings.Reminder;
import io.leadledger.invoice.mailing.StoredSending.DocumentMail;
import io.leadledger.invoice.mailtext.MailText;
import io.leadledger.invoice.mailtext.MailTexts;
import io.leadledger.invoice.mailtext.Placeholders;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes mails with documents: to whom they go, in the entity's words and the document's language. */
@Component
class WrittenMails {

    private final DocumentArchive archive;
    private final Directory directory;
    private final MailTexts texts;
    private final Balances balances;
    private final MailingProperties properties;

    WrittenMails(
            DocumentArchive archive,
            Directory directory,
            MailTexts texts,
            Balances balances,
            MailingProperties properties) {
        this.archive = archive;
        this.directory = directory;
        this.texts = texts;
        this.balances = balances;
        this.properties = properties;
    }

    StoredDocument document(String documentId) {
        return archive.document(documentId).orElseThrow();
    }

    /** @throws RejectedException {@code no-recipient} */
    Recipients recipients(PartnerId partnerId) {
        return Recipients.of(directory.partners(List.of(partnerId)).get(partnerId));
    }

    DocumentMail mail(StoredDocument document, @Nullable Reminder reminder) {
        DocumentContent content = document.content();
        DocumentWording wording = DocumentWording.of(content);
        Placeholders values = Placeholders.of(content, properties.documentLink(document.documentId()));
        MailText filled = texts.of(document.entityId(), kind(content, reminder), wording.language())
                .filled(
                        reminder == null
                                ? values
                                : values.with(Placeholders.OPEN, wording.amountWithCurrency(reminder.open())));
        return new DocumentMail(wording.language(), filled.subject(), filled.text());
    }

    /** @throws RejectedException {@code no-recipient} */
    MailPreview preview(StoredDocument document, @Nullable Reminder reminder) {
        DocumentMail mail = mail(document, reminder);
        Recipients recipients = recipients(document.partnerId());
        return new MailPreview(
                recipients.to(),
                recipients.copies(),
                mail.language(),
                mail.subject(),
                mail.text(),
                MailRelay.files(document.content().buyer().format()).stream()
                        .map(file ->
                                MailRelay.fileName(document.content().header().number(), file))
                        .toList());
    }

    /** The mail as it goes out at this moment: a reminder names what is open now, and is none once nothing is. */
    Optional<StoredSending> asOfNow(StoredSending sending) {
        Reminder reminder = sending.reminder();
        if (reminder == null) {
            return Optional.of(sending);
        }
        Money open = balances.find(new InvoiceId(sending.documentId()))
                .orElseThrow()
                .balance()
                .open();
        if (open.isZero()) {
            return Optional.empty();
        }
        Reminder now = new Reminder(reminder.step(), open);
        return Optional.of(
                now.equals(reminder) ? sending : sending.saying(now, mail(document(sending.documentId()), now)));
    }

    private static MailKind kind(DocumentContent content, @Nullable Reminder reminder) {
        if (reminder != null) {
            return MailKind.ofReminder(reminder.step());
        }
        if (content.header().type() == DocumentType.CREDIT_NOTE) {
            return MailKind.CREDIT_NOTE;
        }
        return content.isToBePaid() ? MailKind.INVOICE : MailKind.PAID_INVOICE;
    }
}
