package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.ProblemField;
import io.leadledger.portal.page.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a file, in the reader's words, with what only the service knows: the line, what stands there, the columns. */
final class FileFlaw {

    private static final Pattern LINE =
            Pattern.compile("line (\\d+): expected (?:(an amount|a day)[^,]*, but was (.*)|.*)");
    private static final Pattern COLUMNS = Pattern.compile(".* the columns are: (.*)");

    private FileFlaw() {}

    static String said(ProblemField reason, Words words) {
        Matcher line = LINE.matcher(reason.message());
        if (line.matches()) {
            return atLine(line.group(1), line.group(2), line.group(3), words);
        }
        Matcher columns = COLUMNS.matcher(reason.message());
        return columns.matches()
                ? words.say("console.statement.unknownColumns", columns.group(1))
                : words.sayElse(
                        reason.message(), "console.reason." + reason.code(), words.say("console.statement.file"));
    }

    private static String atLine(String line, @Nullable String expected, @Nullable String there, Words words) {
        if (expected == null || there == null) {
            return words.say("console.statement.badLine", line);
        }
        return expected.equals("a day")
                ? words.say("console.statement.badLine.day", line, there)
                : words.say("console.statement.badLine.amount", line, there);
    }
}
