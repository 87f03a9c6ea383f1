package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.invoice.document.einvoice.SampleDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The logo at the head of the page: where it stands, how large, and what it moves: nothing. */
@Tag("R-003")
class LetterheadTest {

    private static final byte[] WIDE = DrawnLogos.png(1200, 200);

    /** In points from the page's left and upper edge. */
    private record Place(float left, float top, float width, float height) {}

    @Test
    void it_stands_at_the_margin_and_never_reaches_the_window_of_an_envelope() {
        assertThat(logos(WIDE)).containsExactly(new Place(71, 46, 198, 33));
        assertThat(logos(DrawnLogos.png(120, 400))).containsExactly(new Place(71, 46, 18, 60));
    }

    @Test
    void a_small_one_is_not_blown_up() {
        assertThat(logos(DrawnLogos.png(64, 32))).containsExactly(new Place(71, 46, 48, 24));
    }

    @Test
    void without_one_there_is_no_picture_but_the_sellers_name() {
        assertThat(logos(null)).isEmpty();
        assertThat(text(null)).startsWith("Nordlicht Leads GmbH");
    }

    @Test
    void it_stands_for_the_name_and_everything_else_stays_where_it_was() {
        assertThat("Nordlicht Leads GmbH\n" + text(WIDE)).isEqualTo(text(null));
    }

    @Test
    @Tag("R-054")
    void the_same_logo_gives_the_same_bytes_and_another_one_others() {
        byte[] once = InvoicePdfTest.render(SampleDocuments.alpha(), WIDE);

        assertThat(InvoicePdfTest.render(SampleDocuments.alpha(), DrawnLogos.png(1200, 200)))
                .isEqualTo(once);
        assertThat(InvoicePdfTest.render(SampleDocuments.alpha(), DrawnLogos.png(1200, 201)))
                .isNotEqualTo(once);
    }

    private static String text(byte @Nullable [] logo) {
        return ReadPdf.of(InvoicePdfTest.render(SampleDocuments.alpha(), logo)).text();
    }

    private static List<Place> logos(byte @Nullable [] logo) {
        try (PDDocument pdf = Loader.loadPDF(InvoicePdfTest.render(SampleDocuments.alpha(), logo))) {
            Pictures pictures = new Pictures(pdf.getPage(0).getMediaBox().getHeight());
            pictures.processPage(pdf.getPage(0));
            return pictures.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the pictures of a page; the QR code is drawn, and none. */
    private static final class Pictures extends PDFStreamEngine {

        private final List<Place> found = new ArrayList<>();
        private final float pageHeight;

        Pictures(float pageHeight) {
            this.pageHeight = pageHeight;
            addOperator(new Concatenate(this));
            addOperator(new Save(this));
            addOperator(new Restore(this));
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            super.processOperator(operator, operands);
            if (operator.getName().equals("Do") && getResources().isImageXObject((COSName) operands.getFirst())) {
                Matrix at = getGraphicsState().getCurrentTransformationMatrix();
                float height = at.getScalingFactorY();
                found.add(new Place(
                        round(at.getTranslateX()),
                        round(pageHeight - at.getTranslateY() - height),
                        round(at.getScalingFactorX()),
                        round(height)));
            }
        }

        private static float round(float points) {
            return Math.round(points * 10) / 10f;
        }
    }
}
