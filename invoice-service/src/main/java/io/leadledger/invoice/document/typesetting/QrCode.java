package io.leadledger.invoice.document.typesetting;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** A QR code drawn as rectangles, sharp at any size. */
public final class QrCode {

    private QrCode() {}

    /**
     * Draws the text, as UTF-8 bytes without a character set marker, which banking apps stumble over; correction level M
     * as EPC069-12 demands.
     */
    public static Image draw(String text, PdfWriter writer) {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try {
            ByteMatrix modules = Encoder.encode(bytes, ErrorCorrectionLevel.M).getMatrix();
            PdfTemplate drawing = writer.getDirectContent().createTemplate(modules.getWidth(), modules.getHeight());
            drawing.setColorFill(Typeface.INK);
            for (int y = 0; y < modules.getHeight(); y++) {
                row(modules, y, drawing);
            }
            drawing.fill();
            return Image.getInstance(drawing);
        } catch (WriterException e) {
            throw new IllegalArgumentException("expected at most 331 bytes for a payment code", e);
        }
    }

    /** Neighbours become one rectangle, so that no viewer shows hairlines between them. */
    private static void row(ByteMatrix modules, int y, PdfTemplate drawing) {
        int x = 0;
        while (x < modules.getWidth()) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                drawing.rectangle(from, modules.getHeight() - 1f - y, x - from, 1);
            }
            x++;
        }
    }
}
