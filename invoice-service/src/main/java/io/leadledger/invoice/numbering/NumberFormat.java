package io.leadledger.invoice.numbering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a series are written (D-20): {@code SHOP-{yyyy}-{0000}}, where the zeros are the least width and a
 * larger number is simply wider.
 */
public record NumberFormat(String template) {

    static final String YEAR_AND_NUMBER = "{yyyy}-{0000}";

    private static final Pattern NUMBER = Pattern.compile("\\{(0+)}");

    /** @throws IllegalArgumentException if the number itself has no place in it */
    public NumberFormat {
        if (!NUMBER.matcher(template).find()) {
            throw new IllegalArgumentException("expected a place such as {0000} in " + template);
        }
    }

    /**
     * @param year of the issue date in the entity's zone
     * @param number from 1
     */
    public String format(int year, long number) {
        Matcher zeros = NUMBER.matcher(template.replace("{yyyy}", Integer.toString(year)));
        return zeros.replaceFirst(
                match -> String.format(Locale.ROOT, "%0" + match.group(1).length() + "d", number));
    }
}
