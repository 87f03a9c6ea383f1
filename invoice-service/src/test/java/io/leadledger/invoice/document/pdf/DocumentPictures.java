package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.EdgeDocuments;
import io.leadledger.invoice.document.einvoice.GridDocument;
import io.leadledger.invoice.document.einvoice.SampleDocuments;
import io.leadledger.money.Money;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of documents in {@code docs/pictures} again; no test runs it by itself: {@code mvn -pl
 * invoice-service -am -Dtest=DocumentPictures -Dsurefire.failIfNoSpecifiedTests=false test}.
 */
class DocumentPictures {

    private static final Path PICTURES = Path.of("..", "docs", "pictures");

    private static final int GAP = 12;

    private static final Color TABLE = new Color(0xD5DAE0);

    @Test
    void of_what_a_partner_receives() throws IOException {
        byte[] logo = DrawnLogos.nordlicht();
        picture("document-invoice", SampleDocuments.alpha(), logo);
        picture("document-reverse-charge", SampleDocuments.brabant(), logo);
        picture("document-xrechnung", publicBodyOf("991234567890-A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5-44"), logo);
        picture("document-per-lead", SampleDocuments.kilo(), null);
        picture("document-adjustments", SampleDocuments.alphaAdjustedBy(adjustments()), logo);
        picture("document-two-rates", EdgeDocuments.adjustedAtBothRates(), logo);
        picture("document-credit-note", SampleDocuments.creditNote(), logo);
        picture("document-long-names", longNames().content(), null);
    }

    private static Money[] adjustments() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj(i -> Money.of((i % 4 == 0 ? "%d.50" : "-%d.00").formatted(3 + i % 9), "EUR"))
                .toArray(Money[]::new);
    }

    private static GridDocument longNames() {
        return new GridDocument(
                2,
                1,
                "de",
                GridDocument.Logo.NONE,
                false,
                GridDocument.Names.LONG,
                GridDocument.Tax.ONE_RATE,
                false,
                true,
                EInvoiceFormat.ZUGFERD);
    }

    /** The pages side by side; of many the first two and the last. */
    private static void picture(String name, DocumentContent content, byte @Nullable [] logo) throws IOException {
        byte[] pdf = new InvoicePdf().render(content, new EInvoiceXml().write(content), logo);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int last = document.getNumberOfPages() - 1;
            List<Integer> pages =
                    last < 3 ? IntStream.rangeClosed(0, last).boxed().toList() : List.of(0, 1, last);
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage all = null;
            for (int i = 0; i < pages.size(); i++) {
                BufferedImage page =
                        renderer.renderImageWithDPI(pages.get(i), pages.size() == 1 ? 110 : 84, ImageType.RGB);
                if (all == null) {
                    all = new BufferedImage(
                            pages.size() * (page.getWidth() + GAP) + GAP,
                            page.getHeight() + 2 * GAP,
                            BufferedImage.TYPE_INT_RGB);
                }
                Graphics2D graphics = all.createGraphics();
                if (i == 0) {
                    graphics.setColor(TABLE);
                    graphics.fillRect(0, 0, all.getWidth(), all.getHeight());
                }
                graphics.drawImage(page, GAP + i * (page.getWidth() + GAP), GAP, null);
                graphics.dispose();
            }
            assertThat(ImageIO.write(all, "png", PICTURES.resolve(name + ".png").toFile()))
                    .isTrue();
        }
    }

    private static DocumentContent publicBodyOf(String buyerReference) {
        DocumentContent content = SampleDocuments.publicBody();
        Buyer body = content.buyer();
        Buyer buyer = new Buyer(
                body.name(),
                body.contactPerson(),
                body.email(),
                body.address(),
                body.vatId(),
                body.taxNumber(),
                buyerReference,
                body.format(),
                body.language());
        return new DocumentContent(
                content.header(), content.seller(), buyer, content.taxDecision(), content.bill(), content.reference());
    }
}
