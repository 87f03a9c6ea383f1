package io.leadledger.invoice.document;

import io.leadledger.invoice.numbering.RegisterChain;

/** A document's files as they will be stored. */
public record RenderedDocument(DocumentContent content, byte[] pdf, byte[] xml) {

    public String pdfSha256() {
        return RegisterChain.sha256(pdf);
    }

    public String xmlSha256() {
        return RegisterChain.sha256(xml);
    }

    /** What the register chains: the hash over both files. */
    public String sha256() {
        return RegisterChain.documentHash(pdfSha256(), xmlSha256());
    }
}
