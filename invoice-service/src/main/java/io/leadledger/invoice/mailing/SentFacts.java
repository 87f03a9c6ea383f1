package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.chassis.axon.AppendedFacts;
import io.leadledger.chassis.axon.Commands;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteSent;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.mail.SentMail;
import io.leadledger.id.CreditNoteId;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.draft.Drafts;
import io.leadledger.invoice.invoice.InvoiceCommand.RecordReminded;
import io.leadledger.invoice.invoice.InvoiceCommand.RecordSent;
import io.leadledger.invoice.invoice.OnInvoice;
import io.leadledger.invoice.mailing.Sendings.Reminder;
import org.springframework.stereotype.Component;

/** The fact that a mail went out, in the name of who wanted it sent. */
@Component
class SentFacts {

    private final DocumentArchive archive;
    private final Drafts drafts;
    private final Commands commands;
    private final AppendedFacts facts;

    SentFacts(DocumentArchive archive, Drafts drafts, Commands commands, AppendedFacts facts) {
        this.archive = archive;
        this.drafts = drafts;
        this.commands = commands;
        this.facts = facts;
    }

    /** In the present transaction. */
    void append(StoredSending sending, MailResult.Sent sent) {
        StoredDocument document = archive.document(sending.documentId()).orElseThrow();
        SentMail mail = new SentMail(
                sending.sendingId(),
                sending.messageId(),
                sent.accepted(),
                sent.refused().stream().map(Refused::address).toList(),
                sending.mail().language());
        Caller.as(sending.queuedBy(), () -> append(document, mail, sending));
    }

    /** Whoever changes a final invoice holds its row: nobody is quicker between the mail and its record. */
    private Object append(StoredDocument document, SentMail mail, StoredSending sending) {
        String by = sending.queuedBy();
        Reminder reminder = sending.reminder();
        if (document.content().header().type() == DocumentType.INVOICE) {
            drafts.lock(document.invoiceId());
            return commands.send(new OnInvoice(
                            document.invoiceId(),
                            reminder == null
                                    ? new RecordSent(mail, by)
                                    : new RecordReminded(reminder.step(), reminder.open(), mail, by)))
                    .orThrow();
        }
        return facts.appendLater(new CreditNoteSent(
                new CreditNoteId(document.documentId()), document.entityId(), document.partnerId(), mail, by));
    }
}
