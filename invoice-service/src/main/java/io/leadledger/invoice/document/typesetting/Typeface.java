package io.leadledger.invoice.document.typesetting;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/** Inter, embedded, for one document; the names of its subsets follow from the document's number, so bytes repeat. */
public final class Typeface {

    public static final Color INK = new Color(0x14, 0x1A, 0x24);
    static final Color MUTED = new Color(0x5A, 0x65, 0x72);
    static final Color ACCENT = new Color(0x0B, 0x5C, 0xAD);
    public static final Color HAIRLINE = new Color(0xD5, 0xDA, 0xE0);

    private static final byte[] REGULAR = resource("Inter-Regular.ttf");
    private static final byte[] SEMIBOLD = resource("Inter-SemiBold.ttf");

    private final BaseFont regular;
    private final BaseFont semibold;
    private final Glyphs glyphs;

    Typeface(String seed) {
        this.regular = embedded("Inter-Regular.ttf", REGULAR, seed);
        this.semibold = embedded("Inter-SemiBold.ttf", SEMIBOLD, seed);
        this.glyphs = new Glyphs(character -> isDrawn(character, regular) && isDrawn(character, semibold));
    }

    public Phrase text(String text, float size) {
        return phrase(text, regular, size, INK);
    }

    public Phrase muted(String text, float size) {
        return phrase(text, regular, size, MUTED);
    }

    public Phrase strong(String text, float size) {
        return phrase(text, semibold, size, INK);
    }

    public Phrase brand(String text, float size) {
        return phrase(text, semibold, size, ACCENT);
    }

    /** What both weights show alike. */
    Glyphs glyphs() {
        return glyphs;
    }

    private Phrase phrase(String text, BaseFont font, float size, Color color) {
        return new Phrase(size * 1.4f, glyphs.shown(text), new Font(font, size, Font.NORMAL, color));
    }

    private static boolean isDrawn(int character, BaseFont font) {
        return character == '\n' || font.charExists(character);
    }

    private static BaseFont embedded(String name, byte[] font, String seed) {
        try {
            BaseFont embedded = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, font, null);
            embedded.setIncludeCidSet(false);
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed((name + seed).getBytes(StandardCharsets.UTF_8));
            embedded.setSecureRandom(random);
            return embedded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] resource(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected resource " + name + " beside " + Typeface.class);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
