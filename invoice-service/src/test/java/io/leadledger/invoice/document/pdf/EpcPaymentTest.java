package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class EpcPaymentTest {

    @Test
    void the_code_says_whom_how_much_and_what_for() {
        assertThat(EpcPayment.of(SampleDocuments.alpha()))
                .isEqualTo("BCD\n002\n1\nSCT\nCOBADEFFXXX\nNordlicht Leads GmbH\nDE89370400440532013000\n"
                        + "EUR2112.25\n\n\nRE-2026-0001");
    }

    @Test
    void a_banking_app_can_read_it_off_the_rendered_page() throws Exception {
        byte[] pdf = InvoicePdfTest.render(SampleDocuments.alpha());

        assertThat(scanned(pdf)).isEqualTo(EpcPayment.of(SampleDocuments.alpha()));
    }

    @Test
    void credit_notes_other_currencies_and_unknown_accounts_have_none() {
        assertThat(EpcPayment.of(SampleDocuments.creditNote())).isNull();
        assertThat(EpcPayment.of(SampleDocuments.kilo(1, 1, 1))).isNull();
        assertThat(EpcPayment.of(SampleDocuments.bareSeller())).isNull();
    }

    @Test
    void where_sepa_does_not_reach_there_is_none() {
        assertThat(EpcPayment.of(EdgeDocuments.paidTo("KW81CBKU0000000000001234560101", "EUR")))
                .isNull();
        assertThat(EpcPayment.of(EdgeDocuments.paidTo("CH9300762011623852957", "CHF")))
                .isNull();
        assertThat(EpcPayment.of(EdgeDocuments.paidTo("CH9300762011623852957", "EUR")))
                .isNotNull();
    }

    @Test
    void an_iban_is_read_in_groups_of_four() {
        assertThat(EpcPayment.grouped("DE89 370400440532013000")).isEqualTo("DE89 3704 0044 0532 0130 00");
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
