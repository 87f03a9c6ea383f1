package io.leadledger.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of names in a list, as people look for them: without case and accents, each letter beside the plain one it is
 * a form of ({@code ä} at {@code a}, {@code ß} at {@code ss}), up to the 200th, for some letters unfold to many; names that
 * are equal so far, as they are written. The databases order by the same rule, {@code place_in_list}.
 */
public final class NameOrder implements Comparator<String> {

    public static final NameOrder AS_PEOPLE_READ = new NameOrder();

    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f]");
    private static final int LETTERS = 200;
    private static final String FORMS = "\u00f8\u0142\u0111\u00f0\u0131\u0127\u0167";
    private static final String PLAIN = "olddiht";

    private NameOrder() {}

    @Override
    public int compare(String one, String other) {
        int folded = folded(one).compareTo(folded(other));
        return folded == 0 ? one.compareTo(other) : folded;
    }

    private static String folded(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace("\u00fe", "th");
        StringBuilder letters = new StringBuilder(plain);
        for (int i = 0; i < letters.length(); i++) {
            int form = FORMS.indexOf(letters.charAt(i));
            if (form >= 0) {
                letters.setCharAt(i, PLAIN.charAt(form));
            }
        }
        int count = Math.min(LETTERS, letters.codePointCount(0, letters.length()));
        return letters.substring(0, letters.offsetByCodePoints(0, count));
    }
}
