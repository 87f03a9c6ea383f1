package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.approval.CheckedDocument;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import org.springframework.stereotype.Component;

/** What happens while a series is locked: as little as can be. */
@Component
class NumberedEntry {

    private final NumberSeries numberSeries;
    private final DocumentArchive archive;
    private final CrashPoints crashPoints;

    NumberedEntry(NumberSeries numberSeries, DocumentArchive archive, CrashPoints crashPoints) {
        this.numberSeries = numberSeries;
        this.archive = archive;
        this.crashPoints = crashPoints;
    }

    NextNumber expected(UnnumberedDocument document) {
        return numberSeries.expected(document.series());
    }

    NextNumber lock(UnnumberedDocument document) {
        return numberSeries.lock(document.series());
    }

    /** Takes the number that {@link #lock} gave: stores, registers and records the document that was made with it. */
    IssuedDocument enter(String step, UnnumberedDocument document, NextNumber number, CheckedDocument checked) {
        DocumentContent content = checked.content();
        DocumentHashes hashes = new DocumentHashes(
                checked.pdfSha256(),
                checked.xmlSha256(),
                number.registeredHash(checked.sha256()),
                checked.reportSha256());
        archive.store(
                new StoredDocument(
                        document.documentId(),
                        document.invoiceId(),
                        document.entityId(),
                        document.partnerId(),
                        content,
                        hashes),
                checked);
        numberSeries.register(document.series(), number, document.documentId(), checked.sha256());
        crashPoints.reached(step + ".inside-number");
        Done done = document.record(content, hashes);
        crashPoints.reached(step + ".after-number");
        return new IssuedDocument(content, done);
    }
}
