package io.leadledger.invoice.document.pdf;

import static org.junit.jupiter.api.Named.named;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
