package io.leadledger.invoice.numbering;

import io.leadledger.chassis.input.Parsed;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a series are written (D-20): {@code SHOP-{yyyy}-{0000}}, where the zeros are the least width and a
 * larger number is simply wider; {@code {yy}} are the last two digits of the year.
 */
public record NumberFormat(String template) {

    static final String YEAR_AND_NUMBER = "{yyyy}-{0000}";

    private static final String ENTITY = "{ENTITY}";
    private static final int LONGEST = 30;
    private static final Pattern NUMBER = Pattern.compile("\\{(0+)}");
    private static final Pattern YEAR = Pattern.compile("\\{yy(?:yy)?}");

    /** Begins and ends with what a file name may begin and end with, and no spreadsheet takes for a formula. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?");

    /** @throws IllegalArgumentException if the number itself has no place in it */
    public NumberFormat {
        if (!NUMBER.matcher(template).find()) {
            throw new IllegalArgumentException("expected a place such as {0000} in " + template);
        }
    }

    /**
     * Reads a format that somebody typed.
     *
     * @param entityKey stands, in capitals, for {@code {ENTITY}}
     */
    static Parsed<NumberFormat> read(String typed, String entityKey) {
        String resolved = resolved(typed, entityKey);
        if (count(NUMBER, resolved) != 1 || count(YEAR, resolved) > 1) {
            return Parsed.unfit(
                    "bad-number-format",
                    "one place for the number such as {0000}, and at most one for the year, {yyyy} or {yy}");
        }
        String sample = new NumberFormat(resolved).format(2000, 1);
        return PLAIN.matcher(sample).matches() && sample.length() <= LONGEST
                ? Parsed.fit(new NumberFormat(resolved))
                : Parsed.unfit(
                        "bad-number-format",
                        "letters, digits, '.', '-' and '_' with {ENTITY}, {yyyy}, {yy} and {0000} in them, at most "
                                + LONGEST + " characters");
    }

    /** With the entity's key in it. */
    static String resolved(String typed, String entityKey) {
        return typed.replace(ENTITY, entityKey.toUpperCase(Locale.ROOT));
    }

    /** Whether numbers of two years can be told apart. */
    boolean namesTheYear() {
        return YEAR.matcher(template).find();
    }

    /** Whether both write a number alike, if they need the same width for it. */
    boolean isAlike(NumberFormat other) {
        return withoutWidth().equals(other.withoutWidth());
    }

    private String withoutWidth() {
        return NUMBER.matcher(template).replaceFirst("{0}");
    }

    /**
     * @param year of the issue date in the entity's zone
     * @param number from 1
     */
    public String format(int year, long number) {
        String named = template.replace("{yyyy}", String.format(Locale.ROOT, "%04d", year))
                .replace("{yy}", String.format(Locale.ROOT, "%02d", year % 100));
        Matcher zeros = NUMBER.matcher(named);
        return zeros.replaceFirst(
                match -> String.format(Locale.ROOT, "%0" + match.group(1).length() + "d", number));
    }

    private static int count(Pattern pattern, String text) {
        return Math.toIntExact(pattern.matcher(text).results().count());
    }
}
