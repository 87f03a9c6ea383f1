package io.leadledger.invoice.document;

import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import java.util.Currency;
import org.springframework.stereotype.Component;

/** Writes the XML first, and the PDF around it; a currency that no e-invoice carries gets a PDF alone. */
@Component
class DocumentFiles implements DocumentRenderer {

    private final EInvoiceXml xml = new EInvoiceXml();
    private final InvoicePdf pdf = new InvoicePdf();

    @Override
    public RenderedDocument render(DocumentContent content) {
        Currency currency = content.bill().totals().total().currency();
        byte[] written = EInvoiceXml.carries(currency) ? xml.write(content) : null;
        return new RenderedDocument(content, pdf.render(content, written), written);
    }
}
