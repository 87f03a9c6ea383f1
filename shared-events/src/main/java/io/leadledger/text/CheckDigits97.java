package io.leadledger.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Check digits by ISO 7064 mod 97-10, letters counting as 10 to 35. */
public final class CheckDigits97 {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Coarse address, fine address if there is one, check digits (Leitweg-ID, format 2.0.2). */
    private static final Pattern LEITWEG_ID = Pattern.compile("[0-9]{2,12}(-[A-Za-z0-9]{1,30})?-[0-9]{2}");

    /** {@code 2026-05} is a month. */
    private static final int SHORTEST = 8;

    private CheckDigits97() {}

    /** True too of a reference that is no Leitweg-ID: any other buyer reference is as good. */
    public static boolean areRightOfLeitwegId(String reference) {
        return reference.length() < SHORTEST || !LEITWEG_ID.matcher(reference).matches() || isOne(reference);
    }

    /** ISO 13616: country and check digits go to the end. */
    public static boolean areRightOfIban(@Nullable String iban) {
        String compact = iban == null ? "" : iban.replace(" ", "");
        return compact.length() > 4 && isOne(compact.substring(4) + compact.substring(0, 4));
    }

    private static boolean isOne(String text) {
        StringBuilder digits = new StringBuilder();
        text.toUpperCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.digit(c, 36) >= 0)
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
