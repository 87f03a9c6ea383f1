package io.leadledger.invoice.numbering;

import io.leadledger.invoice.numbering.NumberSeries.Given;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a series is.
 *
 * @param lastIssueDate absent before its first number
 * @param version of how it is numbered
 */
record SeriesState(
        Choice choice,
        int year,
        long lastNumber,
        String lastHash,
        @Nullable LocalDate lastIssueDate,
        long version) {

    static SeriesState unused(Choice choice) {
        return new SeriesState(choice, 0, 0, RegisterChain.GENESIS, null, 0);
    }

    /** The same numbered otherwise from its next number on. */
    SeriesState with(Choice other) {
        return new SeriesState(other, year, lastNumber, lastHash, lastIssueDate, version);
    }

    boolean hasBegun() {
        return lastIssueDate != null;
    }

    /** The next number, issued today, but never before the number before it. */
    NextNumber next(LocalDate today) {
        LocalDate issueDate = lastIssueDate != null && today.isBefore(lastIssueDate) ? lastIssueDate : today;
        long number = choice.after(this, issueDate.getYear());
        return new NextNumber(
                issueDate.getYear(), number, choice.format().format(issueDate.getYear(), number), issueDate, lastHash);
    }

    /** Whether that number comes after its last. */
    boolean isBehind(NextNumber given) {
        return year < given.year() || (year == given.year() && lastNumber < given.number());
    }

    /** As it is once that number was given. */
    SeriesState after(NextNumber given) {
        return after(new Given(given, lastHash));
    }

    /** The same with the hash of that number's entry. */
    SeriesState after(Given given) {
        NextNumber number = given.number();
        return new SeriesState(choice, number.year(), number.number(), given.hash(), number.issueDate(), version);
    }

    /**
     * How somebody wants a series to be numbered.
     *
     * @param typed the format with its places, {@code {ENTITY}} among them
     * @param format the same with the entity's key
     * @param restarts whether each year begins at 1
     * @param start the first number of the series
     */
    record Choice(String typed, NumberFormat format, boolean restarts, long start) {

        /** The number after another, or the first. */
        long after(SeriesState last, int year) {
            if (last.lastIssueDate() == null) {
                return start;
            }
            return restarts && year != last.year() ? 1 : last.lastNumber() + 1;
        }
    }
}
