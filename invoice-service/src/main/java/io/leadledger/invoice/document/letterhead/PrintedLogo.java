package io.leadledger.invoice.document.letterhead;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;

/** The seller's logo at the head of the page: in the place of its name, which the lines below and the footer say. */
final class PrintedLogo {

    /** 70 millimetres. */
    static final float MAX_WIDTH = 198;

    /** 21 millimetres: above the window of an envelope, with air below. */
    static final float MAX_HEIGHT = 60;

    /** As a browser shows it: a small picture stays small and sharp. */
    private static final float POINTS_PER_PIXEL = 0.75f;

    private PrintedLogo() {}

    static PdfPCell cell(byte[] png) throws IOException {
        Image image = opaque(png);
        image.scaleToFit(
                Math.min(MAX_WIDTH, image.getWidth() * POINTS_PER_PIXEL),
                Math.min(MAX_HEIGHT, image.getHeight() * POINTS_PER_PIXEL));
        PdfPCell cell = new PdfPCell(image, false);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    /** Nothing shines through in a file for ever (PDF/A): what would, is on white, as partner-service makes all of them. */
    private static Image opaque(byte[] png) throws IOException {
        Image image = Image.getInstance(png);
        return image.getImageMask() == null ? image : Image.getInstance(onWhite(png), null);
    }

    private static BufferedImage onWhite(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage paper = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }
}
