package io.leadledger.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * A text as somebody wrote it, in the one form in which it is kept, compared and printed: what looks the same is the
 * same. Letters are composed (NFC), every blank is a plain one, and what nobody sees is not there: zero-width characters,
 * direction marks, soft hyphens, fillers. Everything that comes in goes through here once, before any rule sees it.
 */
public final class WrittenText {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Scripts whose letters are joined or parted by U+200C and U+200D; elsewhere these two are nothing. */
    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HEBREW,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    private WrittenText() {}

    /** The text in that form. Control characters and halves of pairs stay: they are refused, not mended. */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        int before = ' ';
        for (int c : text.codePoints().toArray()) {
            int shown = shown(c);
            if (!isInvisible(shown, before)) {
                seen.appendCodePoint(shown);
                before = shown;
            }
        }
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Blanks, hyphens that break no line, and the blank of Braille look as their plain brothers. */
    private static int shown(int c) {
        return switch (c) {
            case 0x2800 -> ' ';
            case 0x2010, 0x2011 -> '-';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }

    private static boolean isInvisible(int c, int before) {
        return switch (c) {
            case 0x200C, 0x200D -> UNJOINED.contains(UnicodeScript.of(before));
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            case 0x0600,
                    0x0601,
                    0x0602,
                    0x0603,
                    0x0604,
                    0x0605,
                    0x06DD,
                    0x070F,
                    0x0890,
                    0x0891,
                    0x08E2,
                    0x110BD,
                    0x110CD -> false;
            default ->
                Character.getType(c) == Character.FORMAT
                        || (isVariationSelector(c) && !Character.isIdeographic(before));
        };
    }

    /** They choose between forms of a Han character, which a name may need; after anything else they change nothing. */
    private static boolean isVariationSelector(int c) {
        return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180F);
    }
}
