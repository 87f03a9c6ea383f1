package io.leadledger.invoice.document.approval;

import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.validation.ReportFile;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.text.Sha256;

/** A document that the official rules accept, with their report as it will be stored. */
public record CheckedDocument(RenderedDocument rendered, byte[] report) {

    static CheckedDocument of(RenderedDocument rendered, ValidationReport report) {
        return new CheckedDocument(rendered, ReportFile.write(report));
    }

    public DocumentContent content() {
        return rendered.content();
    }

    public String reportSha256() {
        return Sha256.hex(report);
    }

    /** What the register chains: the hash over all its files. */
    public String sha256() {
        return RegisterChain.documentHash(rendered.pdfSha256(), rendered.xmlSha256(), reportSha256());
    }
}
