package io.leadledger.invoice.document;

import io.leadledger.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A document's files as they will be stored.
 *
 * @param xml absent where no e-invoice can carry the currency's three decimals
 */
public record RenderedDocument(DocumentContent content, byte[] pdf, byte @Nullable [] xml) {

    public String pdfSha256() {
        return Sha256.hex(pdf);
    }

    /** Absent with the file. */
    public @Nullable String xmlSha256() {
        return xml == null ? null : Sha256.hex(xml);
    }
}
