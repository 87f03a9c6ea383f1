package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.flight.Stage;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.approval.CheckedDocument;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.issuing.Turns.Turn;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import io.leadledger.invoice.numbering.NumberSeries.Given;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gives a document its number. All that can be written while others still may take numbers is written before the series is
 * locked, as it is if the number is the one that was expected; what stands under the lock is as little as can be.
 */
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

    /** A document that the official rules accept, and the number that it was made with. */
    record Prepared(NextNumber number, CheckedDocument checked) {}

    /** The next number for certain: nobody else takes one until the transaction ends. */
    NextNumber lock(UnnumberedDocument document) {
        NextNumber number = numberSeries.lock(document.series());
        Stage locked = Stage.begun("number-locked");
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                locked.commit();
            }
        });
        return number;
    }

    /**
     * Stores, registers and records the document that was made with that number; empty if the series gives another by now, and
     * then nothing of it must stay.
     */
    Optional<IssuedDocument> enter(String step, UnnumberedDocument document, Prepared prepared, Turn turn) {
        NextNumber number = prepared.number();
        CheckedDocument checked = prepared.checked();
        DocumentContent content = checked.content();
        DocumentHashes hashes = new DocumentHashes(
                checked.pdfSha256(),
                checked.xmlSha256(),
                number.registeredHash(checked.sha256()),
                checked.reportSha256());
        Stage.run("store-files", () -> archive.storeFiles(document.documentId(), checked));
        Done done = Stage.of("record", () -> document.record(content, hashes));
        crashPoints.reached(step + ".facts-written");
        if (!lock(document).equals(number)) {
            return Optional.empty();
        }
        turn.numbered(new Given(number, hashes.registerHash()));
        archive.store(new StoredDocument(
                document.documentId(),
                document.invoiceId(),
                document.entityId(),
                document.partnerId(),
                content,
                hashes));
        crashPoints.reached(step + ".inside-number");
        numberSeries.register(document.series(), number, document.documentId(), checked.sha256());
        crashPoints.reached(step + ".after-number");
        return Optional.of(new IssuedDocument(content, done));
    }
}
