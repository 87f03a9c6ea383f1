package io.leadledger.invoice.bankfile;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.Arrays;

/** Why a file of a bank cannot be read; always with the line where it begins to be none. */
final class UnreadableFile {

    private static final int MAX_QUOTED = 40;
    private static final int MAX_HEADS = 400;
    private static final int MOST_LINES = 5_000;

    private UnreadableFile() {}

    /** Of what the file says, the beginning is quoted. */
    static RejectedException at(long line, String message, Object... arguments) {
        Object[] quoted = Arrays.stream(arguments)
                .map(one -> one instanceof String text ? beginning(text) : one)
                .toArray();
        return new RejectedException(Rejection.rule("bad-statement", "file", "line " + line + ": " + message, quoted));
    }

    private static String beginning(String text) {
        return shortened(text, MAX_QUOTED);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + '…';
    }

    static RejectedException empty() {
        return new RejectedException(Rejection.rule("empty-statement", "file", "expected at least one line of money"));
    }

    /** Asked while it is read, so that nobody reads on: more than a bank puts into a statement, and than somebody decides on. */
    static void requireFewEnough(int lines) {
        if (lines > MOST_LINES) {
            throw new RejectedException(Rejection.rule(
                    "too-many-lines",
                    "file",
                    "expected at most %d lines but there are more: read fewer days at a time",
                    MOST_LINES));
        }
    }

    /** @param found the heads of the columns as they are */
    static RejectedException unknownColumns(String lacking, String found) {
        return new RejectedException(Rejection.rule(
                "unknown-columns",
                "columns",
                "expected a column for %s, but the columns are: %s",
                lacking,
                shortened(found, MAX_HEADS)));
    }
}
