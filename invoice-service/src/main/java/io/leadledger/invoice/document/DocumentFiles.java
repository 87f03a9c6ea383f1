package io.leadledger.invoice.document;

import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import org.springframework.stereotype.Component;

/** Writes the XML first, and the PDF around it. */
@Component
class DocumentFiles implements DocumentRenderer {

    private final EInvoiceXml xml = new EInvoiceXml();
    private final InvoicePdf pdf = new InvoicePdf();

    @Override
    public RenderedDocument render(DocumentContent content) {
        byte[] written = xml.write(content);
        return new RenderedDocument(content, pdf.render(content, written), written);
    }
}
