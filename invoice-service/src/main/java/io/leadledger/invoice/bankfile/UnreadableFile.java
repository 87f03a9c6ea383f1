package io.leadledger.invoice.bankfile;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;

/** Why a file of a bank cannot be read; always with the line where it begins to be none. */
final class UnreadableFile {

    private UnreadableFile() {}

    static RejectedException at(long line, String message, Object... arguments) {
        return new RejectedException(
                Rejection.rule("bad-statement", "file", "line " + line + ": " + message, arguments));
    }

    static RejectedException empty() {
        return new RejectedException(Rejection.rule("empty-statement", "file", "expected at least one line of money"));
    }

    /** @param found the heads of the columns as they are */
    static RejectedException unknownColumns(String lacking, String found) {
        return new RejectedException(Rejection.rule(
                "unknown-columns", "columns", "expected a column for %s, but the columns are: %s", lacking, found));
    }
}
