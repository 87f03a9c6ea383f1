package io.leadledger.chassis.input;

import io.leadledger.text.CheckDigits97;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that find a bank account. */
public final class BankCodes {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");

    private BankCodes() {}

    /** An IBAN without blanks, its check digits right (ISO 13616, ISO 7064 mod 97-10). */
    public static Parsed<String> iban(String text) {
        String iban = compact(text);
        return IBAN.matcher(iban).matches() && CheckDigits97.areRightOfIban(iban)
                ? Parsed.fit(iban)
                : Parsed.unfit("bad-iban", "an IBAN whose check digits are right");
    }

    /** A BIC of 8 or 11 characters (ISO 9362). */
    public static Parsed<String> bic(String text) {
        String bic = compact(text);
        return BIC.matcher(bic).matches() ? Parsed.fit(bic) : Parsed.unfit("bad-bic", "a BIC of 8 or 11 characters");
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
