package io.leadledger.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.text.Sha256;
import org.junit.jupiter.api.Test;

/** Which files a document has. */
class DocumentFilesTest {

    private final DocumentFiles files = new DocumentFiles(sha256 -> new byte[0]);

    @Test
    void three_decimals_are_on_the_page_and_no_e_invoice_is_made_of_them() {
        RenderedDocument document = files.render(EdgeDocuments.leadsWithoutVatAt(1, "1.255", "KWD"));

        assertThat(document.xml()).isNull();
        assertThat(document.xmlSha256()).isNull();
    }

    @Test
    void every_other_currency_has_both_files() {
        RenderedDocument yen = files.render(SampleDocuments.yen());

        assertThat(yen.xmlSha256()).isEqualTo(Sha256.hex(yen.xml()));
    }
}
