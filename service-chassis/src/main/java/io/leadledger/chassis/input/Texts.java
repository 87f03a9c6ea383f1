package io.leadledger.chassis.input;

import io.leadledger.text.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that are words: lines of text, email addresses, choices. */
public final class Texts {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"]{1,64}@[^\\s@<>()\\[\\],;:\"]+\\.[^\\s@.<>()\\[\\],;:\"]{2,}");

    /** RFC 5321, 4.1.2: dots stand between atoms. */
    private static final Pattern DOT_AT_AN_END = Pattern.compile("^\\.|\\.\\.|\\.@|@\\.");

    private static final int MOST_EMAILS = 10;

    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int MAX_LENGTH_OF_EMAIL = 254;

    static final int MAX_LENGTH_OF_EMAILS = MOST_EMAILS * (MAX_LENGTH_OF_EMAIL + ", ".length());

    private Texts() {}

    /** Any line of text. */
    public static Parsed<String> line(String text) {
        return Parsed.fit(text);
    }

    /** A plausible email address; whether it exists only a mail tells. */
    public static Parsed<String> email(String text) {
        return EMAIL.matcher(text).matches() && !DOT_AT_AN_END.matcher(text).find()
                ? Parsed.fit(text)
                : Parsed.unfit("bad-email", "an email address such as name@example.org");
    }

    /** One to ten addresses with commas or semicolons between them, each once; written with {@code ", "} between them. */
    public static Parsed<String> emails(String text) {
        List<String> emails = Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (emails.size() > MOST_EMAILS) {
            return Parsed.unfit("too-many", "at most " + MOST_EMAILS + " addresses");
        }
        boolean fit = !emails.isEmpty() && emails.stream().allMatch(Texts::isOneOfEmails);
        return fit
                ? Parsed.fit(String.join(", ", emails))
                : Parsed.unfit("bad-email", "email addresses such as name@example.org, with commas between them");
    }

    private static boolean isOneOfEmails(String text) {
        return text.length() <= MAX_LENGTH_OF_EMAIL && email(text) instanceof Parsed.Fit<String>;
    }

    /** One of the names of an enumeration. */
    public static <E extends Enum<E>> Parsed<E> choice(Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Parsed.fit(constant);
            }
        }
        return Parsed.unfit("unknown-value", "one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** The language documents are written in: German or English. */
    public static Parsed<String> language(String text) {
        String language = text.toLowerCase(Locale.ROOT);
        return language.equals("de") || language.equals("en")
                ? Parsed.fit(language)
                : Parsed.unfit("unknown-language", "de or en");
    }

    /** What holds of every text: of bearable length, and printable. */
    static Parsed<String> check(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            return Parsed.unfit("too-long", "at most " + most + " characters");
        }
        return PrintableText.is(text)
                ? Parsed.fit(text)
                : Parsed.unfit("control-character", "printable characters on one line");
    }
}
