package io.leadledger.partner.vatid;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import io.leadledger.vat.EuropeanUnion;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The formats and check digits of the EU's VAT IDs. Mostly ph-masterdata's; three things are added that it lacks:
 * Croatia's check digit, Northern Ireland, and Latvia's personal codes without a birthday.
 */
final class CheckDigits {

    private static final String GREECE = "GR";

    private static final Pattern ELEVEN_DIGITS = Pattern.compile("[0-9]{11}");
    private static final Pattern LATVIAN_PERSON = Pattern.compile("3[2-9][0-9]{9}");

    private CheckDigits() {}

    /** Whether it begins as an EU VAT ID does; {@code GR}, which Greece's do not, counts as such a claim. */
    static boolean claimsUnion(String vatId) {
        return vatId.length() >= 2 && (isPrefix(vatId) || vatId.startsWith(GREECE));
    }

    static boolean areRight(String vatId) {
        if (vatId.length() <= 2 || !isPrefix(vatId)) {
            return false;
        }
        String number = vatId.substring(2);
        return switch (vatId.substring(0, 2)) {
            case "HR" -> isCroatian(number);
            case "XI" -> VATINSyntaxChecker.isValidVATIN_GB(number);
            case "LV" -> LATVIAN_PERSON.matcher(number).matches() || VATINSyntaxChecker.isValidVATIN_LV(number);
            default -> VATINSyntaxChecker.isValidVATIN(vatId.toUpperCase(Locale.ROOT));
        };
    }

    /** The OIB: ISO 7064 mod 11,10, as Germany's. */
    private static boolean isCroatian(String number) {
        if (!ELEVEN_DIGITS.matcher(number).matches()) {
            return false;
        }
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == number.charAt(10) - '0';
    }

    /** VIES knows Greece as EL and Northern Ireland as XI. */
    private static boolean isPrefix(String vatId) {
        return vatId.startsWith(EuropeanUnion.NORTHERN_IRELAND)
                || (!vatId.startsWith(GREECE) && EuropeanUnion.hasMember(EuropeanUnion.countryOf(vatId)));
    }
}
