package io.leadledger.partner.logo;

import io.leadledger.event.party.SellerLogo;
import io.leadledger.text.Sha256;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture as a logo: on white, no larger than it is printed, and no heavier than an event bears. */
final class PrintedLogo {

    private static final int MAX_BYTES = 300 * 1024;

    /** Of 255: what is lighter in every colour, paper does not show. */
    private static final int NEARLY_WHITE = 242;

    private PrintedLogo() {}

    /** Empty for one of which nothing is seen on paper. */
    static Optional<SellerLogo> of(BufferedImage picture) {
        double scale = Math.min(
                1,
                Math.min(
                        (double) SellerLogo.MAX_WIDTH / picture.getWidth(),
                        (double) SellerLogo.MAX_HEIGHT / picture.getHeight()));
        while (true) {
            BufferedImage image = onWhite(picture, scale);
            if (isBlank(image)) {
                return Optional.empty();
            }
            byte[] png = png(image);
            if (png.length <= MAX_BYTES) {
                return Optional.of(new SellerLogo(
                        Sha256.hex(png),
                        image.getWidth(),
                        image.getHeight(),
                        Base64.getEncoder().encodeToString(png)));
            }
            scale *= 0.8;
        }
    }

    private static BufferedImage onWhite(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static boolean isBlank(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .allMatch(rgb -> Math.min(rgb >> 16 & 0xFF, Math.min(rgb >> 8 & 0xFF, rgb & 0xFF)) > NEARLY_WHITE);
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
