package io.leadledger.partner.partner;

import io.leadledger.event.partner.BillingDetails;
import io.leadledger.partner.partner.PartnerAnswer.Warning;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of billing data is taken and looks wrong all the same. */
final class BillingWarnings {

    /** Coarse address, fine address if there is one, check digits: Leitweg-ID, format 2.0.2. */
    private static final Pattern LEITWEG_ID = Pattern.compile("[0-9]{2,12}(-[A-Za-z0-9]{1,30})?-[0-9]{2}");

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private BillingWarnings() {}

    static List<Warning> of(@Nullable BillingDetails billing) {
        String reference = billing == null ? null : billing.buyerReference();
        return reference == null || !looksLikeLeitwegId(reference) || hasRightCheckDigits(reference)
                ? List.of()
                : List.of(new Warning(
                        "billing.buyerReference",
                        "leitweg-id-check-digits",
                        "expected the check digits of a Leitweg-ID to be right but was " + reference));
    }

    /** A year and a month, {@code 2026-05}, are none. */
    private static boolean looksLikeLeitwegId(String reference) {
        return LEITWEG_ID.matcher(reference).matches() && reference.length() > 7;
    }

    /** ISO 7064 mod 97-10 over all characters, letters as 10 to 35. */
    private static boolean hasRightCheckDigits(String reference) {
        StringBuilder digits = new StringBuilder();
        reference
                .toUpperCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
