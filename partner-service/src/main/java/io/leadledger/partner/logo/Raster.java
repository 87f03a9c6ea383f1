package io.leadledger.partner.logo;

import io.leadledger.chassis.input.Parsed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture made of pixels. Its size is read before its pixels are, and of a large one only every second or third of them
 * in each direction, so that a small file cannot fill the memory; nor take hours, by telling its pixels again and again.
 */
final class Raster {

    private static final long MAX_PIXELS = 25_000_000;

    /** Many times what a logo has. */
    private static final long PIXELS_HELD = 6_000_000;

    /** Of a progressive JPEG. Programs make about ten. */
    private static final int MAX_PASSES = 100;

    private static final byte START_OF_PASS = (byte) 0xDA;

    private Raster() {}

    static Parsed<BufferedImage> read(byte[] file) {
        if (passes(file) > MAX_PASSES) {
            return Parsed.unfit("unreadable-picture", "a picture of at most " + MAX_PASSES + " passes");
        }
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
            if (pixels > MAX_PIXELS) {
                return Parsed.unfit("picture-too-wide", "at most 25 million pixels");
            }
            ImageReadParam some = reader.getDefaultReadParam();
            int every = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_HELD)));
            some.setSourceSubsampling(every, every, 0, 0);
            return Parsed.fit(reader.read(0, some));
        } finally {
            reader.dispose();
        }
    }

    /** How many times a JPEG begins to tell pixels; in them no marker can stand. */
    private static long passes(byte[] file) {
        return PictureKind.of(file) == PictureKind.JPEG
                ? IntStream.range(1, file.length)
                        .filter(i -> file[i - 1] == (byte) 0xFF && file[i] == START_OF_PASS)
                        .count()
                : 1;
    }

    private static Parsed<BufferedImage> unreadable() {
        return Parsed.unfit("unreadable-picture", "a whole picture in RGB or grey, not CMYK");
    }
}
