package io.leadledger.invoice.document.typesetting;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the page shows for a text, and what of it would be lost there. A character without a glyph is shown in its plain
 * form (NFKC: {@code ﬁ} as {@code fi}) where that has one.
 *
 * @param drawn whether the typeface has a glyph for a character
 */
record Glyphs(IntPredicate drawn) {

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    private static final Pattern LETTER_WITH_MARKS = Pattern.compile("(?s).\\p{M}*");

    /** PDF/A forbids characters without a glyph, and a name must not lose any in silence: a question mark stands in. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> shown.append(shown(character).orElse("?")));
        return shown.toString();
    }

    /**
     * The letters, each once, that would not be seen as typed. One with a mark that composed with no letter is among them:
     * the layout draws the mark, but not in its place.
     */
    List<String> missing(String text) {
        if (text.codePoints().allMatch(drawn) && !hasMark(text)) {
            return List.of();
        }
        return LETTER_WITH_MARKS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(letter ->
                        hasMark(letter) || shown(letter.codePointAt(0)).isEmpty())
                .distinct()
                .toList();
    }

    private Optional<String> shown(int character) {
        String typed = Character.toString(character);
        return drawn.test(character) ? Optional.of(typed) : plain(typed);
    }

    private Optional<String> plain(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(drawn) && !hasMark(plain) ? Optional.of(plain) : Optional.empty();
    }

    private static boolean hasMark(String text) {
        return MARK.matcher(text).find();
    }
}
