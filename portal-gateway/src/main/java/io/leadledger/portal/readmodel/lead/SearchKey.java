package io.leadledger.portal.readmodel.lead;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: lower case, without accents, single spaces; "Müller  Anna" and "muller anna" are the same. */
public final class SearchKey {

    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");

    private SearchKey() {}

    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String key = SPACES.matcher(lower).replaceAll(" ").strip();
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /** The same with the last word first, so that a search begins at the surname: "muller anna" for "Anna Müller". */
    public static String bySurname(String name) {
        String key = of(name);
        int last = key.lastIndexOf(' ');
        return last < 0 ? key : key.substring(last + 1) + ' ' + key.substring(0, last);
    }
}
