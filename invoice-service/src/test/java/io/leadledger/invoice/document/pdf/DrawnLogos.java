package io.leadledger.invoice.document.pdf;

import static org.junit.jupiter.api.Named.named;

import io.leadledger.invoice.document.typesetting.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Named;

/** Logos to print. */
public final class DrawnLogos {

    private DrawnLogos() {}

    /** A green field with a white disc, on white, as partner-service makes them. */
    public static byte[] png(int width, int height) {
        return png(width, height, BufferedImage.TYPE_INT_RGB, Color.WHITE);
    }

    /** That of the seller in the documents of the tests: a sign and its name. */
    static byte[] nordlicht() {
        BufferedImage image = new BufferedImage(1000, 216, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(new Color(0x0B5CAD));
        graphics.fill(new RoundRectangle2D.Float(0, 0, 216, 216, 56, 56));
        graphics.setFont(letters().deriveFont(92f));
        graphics.drawString("Nordlicht Leads", 270, 142);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(16, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D hill = new Path2D.Float();
        hill.moveTo(48, 144);
        hill.curveTo(92, 144, 76, 64, 108, 64);
        hill.curveTo(140, 64, 124, 144, 168, 144);
        graphics.draw(hill);
        graphics.setColor(new Color(0x9CC3EC));
        graphics.draw(new Line2D.Float(48, 172, 168, 172));
        graphics.dispose();
        return written(image);
    }

    private static Font letters() {
        try (InputStream font = Typeface.class.getResourceAsStream("Inter-SemiBold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Named<byte[]>> all() {
        Color half = new Color(255, 255, 255, 128);
        return Stream.of(
                named("wide", png(1200, 200)),
                named("tall", png(120, 400)),
                named("grey", png(300, 100, BufferedImage.TYPE_BYTE_GRAY, Color.WHITE)),
                named("indexed", png(300, 100, BufferedImage.TYPE_BYTE_INDEXED, Color.WHITE)),
                named("shining through", png(300, 100, BufferedImage.TYPE_INT_ARGB, half)));
    }

    private static byte[] png(int width, int height, int type, Color disc) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(java.awt.AlphaComposite.Src);
        graphics.setColor(new Color(0x0B6E4F));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(disc);
        graphics.fillOval(0, 0, Math.min(width, height), Math.min(width, height));
        graphics.dispose();
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
