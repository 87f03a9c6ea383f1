package io.leadledger.invoice.document;

import io.leadledger.invoice.directory.LogoPictures;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** Writes the XML first, and the PDF around it; a currency that no e-invoice carries gets a PDF alone. */
@Component
class DocumentFiles implements DocumentRenderer {

    private final EInvoiceXml xml = new EInvoiceXml();
    private final InvoicePdf pdf = new InvoicePdf();
    private final LogoPictures logos;

    DocumentFiles(LogoPictures logos) {
        this.logos = logos;
    }

    @Override
    public RenderedDocument render(DocumentContent content) {
        Currency currency = content.bill().totals().total().currency();
        byte[] written = EInvoiceXml.carries(currency) ? xml.write(content) : null;
        String logo = content.seller().logoSha256();
        byte[] page = pdf.render(content, written, logo == null ? null : logos.png(logo));
        return new RenderedDocument(content, page, written);
    }
}
