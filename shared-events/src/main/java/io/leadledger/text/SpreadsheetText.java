package io.leadledger.text;

import java.util.regex.Pattern;

/** Text in the cell of a spreadsheet: what a spreadsheet would compute is text (OWASP ASVS 1.2.10). */
public final class SpreadsheetText {

    /** The signs of East Asian width count as well. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cc}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()/-]*");

    private SpreadsheetText() {}

    /** A phone number stays what it is; what could be computed becomes text. */
    public static String harmless(String value) {
        return FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches() ? "'" + value : value;
    }
}
