package io.leadledger.invoice.document.approval;

import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.validation.ReportFile;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A document that the official rules accept, with their report as it will be stored. Its hashes are taken when it is made: not
 * while a series is locked.
 *
 * @param pdfSha256 hex
 * @param xmlSha256 hex, absent with the file
 * @param reportSha256 hex
 */
public record CheckedDocument(
        RenderedDocument rendered,
        byte[] report,
        String pdfSha256,
        @Nullable String xmlSha256,
        String reportSha256) {

    static CheckedDocument of(RenderedDocument rendered, ValidationReport report) {
        byte[] written = ReportFile.write(report);
        return new CheckedDocument(rendered, written, report.pdfSha256(), report.xmlSha256(), Sha256.hex(written));
    }

    public DocumentContent content() {
        return rendered.content();
    }

    /** What the register chains: the hash over all its files. */
    public String sha256() {
        return RegisterChain.documentHash(pdfSha256, xmlSha256, reportSha256);
    }
}
