package io.leadledger.invoice.numbering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document number is written (D-20): {@code {ENTITY}-{yyyy}-{0000}}, where the zeros are the least width and a
 * larger number is simply wider.
 */
public record NumberFormat(String template) {

    private static final Pattern NUMBER = Pattern.compile("\\{(0+)}");

    /** The default of invoices. */
    public static final NumberFormat INVOICE = new NumberFormat("{ENTITY}-{yyyy}-{0000}");

    /** The default of credit notes. */
    public static final NumberFormat CREDIT_NOTE = new NumberFormat("{ENTITY}-C-{yyyy}-{0000}");

    /** @throws IllegalArgumentException if the number itself has no place in it */
    public NumberFormat {
        if (!NUMBER.matcher(template).find()) {
            throw new IllegalArgumentException("expected a place such as {0000} in " + template);
        }
    }

    /**
     * @param entityKey the entity's own key, printed in capitals
     * @param year of the issue date in the entity's zone
     * @param number from 1
     */
    public String format(String entityKey, int year, long number) {
        Matcher zeros = NUMBER.matcher(template.replace("{ENTITY}", entityKey.toUpperCase(Locale.ROOT))
                .replace("{yyyy}", Integer.toString(year)));
        return zeros.replaceFirst(
                match -> String.format(Locale.ROOT, "%0" + match.group(1).length() + "d", number));
    }
}
