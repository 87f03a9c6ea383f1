package io.leadledger.invoice.issuing;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.archive.DocumentArchive;
import io.leadledger.invoice.document.archive.StoredDocument;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import org.springframework.stereotype.Component;

/** What happens while a series is locked: as little as can be. */
@Component
class NumberedEntry {

    private final NumberSeries numberSeries;
    private final DocumentRenderer renderer;
    private final DocumentArchive archive;
    private final CrashPoints crashPoints;

    NumberedEntry(
            NumberSeries numberSeries, DocumentRenderer renderer, DocumentArchive archive, CrashPoints crashPoints) {
        this.numberSeries = numberSeries;
        this.renderer = renderer;
        this.archive = archive;
        this.crashPoints = crashPoints;
    }

    NextNumber expected(UnnumberedDocument document) {
        return numberSeries.expected(document.series());
    }

    /** Takes the number, renders again only if the prepared document would say anything else, stores and records. */
    IssuedDocument enter(String step, UnnumberedDocument document, RenderedDocument prepared) {
        NextNumber number = numberSeries.lock(document.series());
        DocumentContent content = document.content(number);
        RenderedDocument rendered = content.equals(prepared.content()) ? prepared : renderer.render(content);
        String registerHash = number.registeredHash(rendered.sha256());
        DocumentHashes hashes = new DocumentHashes(rendered.pdfSha256(), rendered.xmlSha256(), registerHash);
        archive.store(
                new StoredDocument(
                        document.documentId(),
                        document.invoiceId(),
                        document.entityId(),
                        document.partnerId(),
                        content,
                        hashes),
                rendered);
        numberSeries.register(document.series(), number, document.documentId(), rendered.sha256());
        crashPoints.reached(step + ".inside-number");
        Done done = document.record(content, hashes);
        crashPoints.reached(step + ".after-number");
        return new IssuedDocument(content, done);
    }
}
