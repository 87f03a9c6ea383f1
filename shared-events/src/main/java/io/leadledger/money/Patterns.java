package io.leadledger.money;

import java.util.regex.Pattern;

/** The forms of {@link WrittenNumber}; of digits no more than any sum of money has. */
final class Patterns {

    static final Pattern EXACT = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,12})?");
    static final Pattern IN_SHEET = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,12})?");
    static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");
    static final Pattern TYPED =
            Pattern.compile("(?<whole>[0-9]{1,3}(?:(?<thousand>[.,])[0-9]{3}(?:\\k<thousand>[0-9]{3})*)?|[0-9]{1,12})"
                    + "(?:(?<decimal>[.,])(?<fraction>[0-9]{1,12}))?");

    /** The beginning of a number whose thousands are parted by blanks. */
    static final Pattern BLANK_THOUSANDS = Pattern.compile("[0-9]{1,3}(?:[\\s\\p{Zs}][0-9]{3})+(?:[.,][0-9]{1,12})?$");

    private Patterns() {}
}
