package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingForm;
import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Parsed;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how somebody wants bookkeeping to be kept. */
final class BookkeepingReader {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final int LEAST_CONSULTANT = 1001;
    private static final int MOST_CONSULTANT = 9_999_999;
    private static final int MOST_CLIENT = 99_999;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;

    private BookkeepingReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static BookkeepingSettings read(BookkeepingForm form) {
        Findings found = new Findings();
        String consultant = found.optional(
                "consultantNumber", form.consultantNumber(), text -> number(text, LEAST_CONSULTANT, MOST_CONSULTANT));
        String client = found.optional("clientNumber", form.clientNumber(), text -> number(text, 1, MOST_CLIENT));
        String month = found.required("fiscalYearMonth", form.fiscalYearMonth(), text -> number(text, 1, 12));
        String length = found.required("accountLength", form.accountLength(), text -> number(text, SHORTEST, LONGEST));
        String chart = found.optional("chart", form.chart(), BookkeepingReader::chart);
        int digits = length == null ? SHORTEST : Integer.parseInt(length);
        Function<String, Parsed<String>> account = text -> account(text, digits);
        BookkeepingSettings read = new BookkeepingSettings(
                consultant,
                client,
                month == null ? 1 : Integer.parseInt(month),
                digits,
                chart,
                said(found.required("firstDebtor", form.firstDebtor(), text -> debtor(text, digits + 1))),
                said(found.required("bank", form.bank(), account)),
                said(found.required("revenueStandard", form.revenueStandard(), account)),
                percent(found, "standardPercent", form.standardPercent(), StoredSettings.STANDARD),
                said(found.required("revenueReduced", form.revenueReduced(), account)),
                percent(found, "reducedPercent", form.reducedPercent(), StoredSettings.REDUCED),
                found.optional("revenueOther", form.revenueOther(), account),
                found.optional("vatOther", form.vatOther(), account),
                said(found.required("revenueReverseCharge", form.revenueReverseCharge(), account)),
                said(found.required("revenueOutsideEu", form.revenueOutsideEu(), account)),
                said(found.required("revenueExempt", form.revenueExempt(), account)),
                0);
        found.throwIfAny();
        return read;
    }

    static BookkeepingSettings at(BookkeepingSettings one, long version) {
        return new BookkeepingSettings(
                one.consultantNumber(),
                one.clientNumber(),
                one.fiscalYearMonth(),
                one.accountLength(),
                one.chart(),
                one.firstDebtor(),
                one.bank(),
                one.revenueStandard(),
                one.standardPercent(),
                one.revenueReduced(),
                one.reducedPercent(),
                one.revenueOther(),
                one.vatOther(),
                one.revenueReverseCharge(),
                one.revenueOutsideEu(),
                one.revenueExempt(),
                version);
    }

    private static String said(@Nullable String read) {
        return Objects.requireNonNullElse(read, "");
    }

    private static String percent(Findings found, String field, @Nullable String text, String otherwise) {
        BigDecimal read = found.optional(field, text, Numbers::percent);
        return read == null ? otherwise : read.toPlainString();
    }

    private static Parsed<String> number(String text, int least, int most) {
        if (!DIGITS.matcher(text).matches()) {
            return Parsed.unfit("not-a-number", "a whole number");
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most
                ? Parsed.fit(Integer.toString(number))
                : Parsed.unfit("out-of-range", least + " to " + most);
    }

    private static Parsed<String> chart(String text) {
        return text.equals("03") || text.equals("04") ? Parsed.fit(text) : Parsed.unfit("unknown-value", "03 or 04");
    }

    private static Parsed<String> account(String text, int digits) {
        return text.matches("\\d{" + digits + "}") && !text.startsWith("0".repeat(digits))
                ? Parsed.fit(text)
                : Parsed.unfit("bad-account", "an account of " + digits + " digits");
    }

    /** Debtors are the accounts that begin with 1 to 6. */
    private static Parsed<String> debtor(String text, int digits) {
        return text.matches("[1-6]\\d{" + (digits - 1) + "}")
                ? Parsed.fit(text)
                : Parsed.unfit("bad-account", "a debtor of " + digits + " digits that begins with 1 to 6");
    }
}
