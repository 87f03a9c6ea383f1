package io.leadledger.partner.partner;

import java.text.Normalizer;
import java.util.Locale;

/** The key of a partner that was given none: its name in plain letters, numbered where that is taken. */
final class KeyOfName {

    private static final int LONGEST = 60;

    private KeyOfName() {}

    /** @param attempt 1 for the name alone, then 2, 3, … */
    static String of(String name, int attempt) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String key = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String base = key.isEmpty() ? "partner" : key;
        return attempt == 1 ? base : base + "-" + attempt;
    }
}
