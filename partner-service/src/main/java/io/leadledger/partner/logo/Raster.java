package io.leadledger.partner.logo;

import io.leadledger.chassis.input.Parsed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture made of pixels. Its size is read before its pixels are, so that a small file cannot fill the memory. */
final class Raster {

    private static final long MAX_PIXELS = 25_000_000;

    private Raster() {}

    static Parsed<BufferedImage> read(byte[] file) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : unreadable();
        } catch (IOException | RuntimeException broken) {
            return unreadable();
        }
    }

    private static Parsed<BufferedImage> read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MAX_PIXELS
                    ? Parsed.unfit("picture-too-wide", "at most 25 million pixels")
                    : Parsed.fit(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static Parsed<BufferedImage> unreadable() {
        return Parsed.unfit("unreadable-picture", "a whole picture in RGB or grey, not CMYK");
    }
}
