package io.leadledger.partner.vatid;

import io.leadledger.chassis.input.Parsed;
import io.leadledger.vat.EuropeanUnion;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How VAT IDs are written here: in capitals, without blanks, dots and dashes, Greek ones with {@code EL}. */
public final class VatIds {

    /** ISO 3166 says GR, VAT law says EL (Art. 215 of Directive 2006/112/EC). */
    private static final Pattern GREEK = Pattern.compile("^GR(\\d+)$");

    private VatIds() {}

    /** {@code de 284.177-305} is {@code DE284177305}; what is none stays as it is otherwise, as evidence. */
    public static String normalise(String text) {
        String compact = text.replaceAll("[\\s\\p{Zs}.\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? text : GREEK.matcher(compact).replaceFirst("EL$1");
    }

    /**
     * The VAT ID of a seller, in its normal form. Invoices print it and rest on it (BR-CO-09), so one that is none is
     * refused, as a partner's is not (D-26).
     *
     * @param country of the seller, ISO 3166, absent if not known
     * @param inUnion whether the seller bills by the VAT of the EU
     */
    public static Parsed<String> ofSeller(String text, @Nullable String country, boolean inUnion) {
        String vatId = normalise(text);
        boolean isUnions =
                inUnion || CheckDigits.claimsUnion(vatId) || (country != null && EuropeanUnion.hasMember(country));
        return !isUnions || CheckDigits.areRight(vatId)
                ? Parsed.fit(vatId)
                : Parsed.unfit("bad-vat-id", "a VAT ID with prefix and right check digit such as DE136695976");
    }
}
