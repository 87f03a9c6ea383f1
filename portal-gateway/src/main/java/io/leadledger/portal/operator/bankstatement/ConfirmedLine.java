package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.bankstatement.BookingsForm.BookingForm;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line with what was proposed for it when somebody looked, as one text of a form: what is booked is what was seen, even if the
 * proposal is another by now.
 */
final class ConfirmedLine {

    private ConfirmedLine() {}

    static String value(StatementLine line) {
        return line.proposals().stream()
                .map(one -> String.join(
                        " ",
                        line.lineId(),
                        one.invoiceId().value(),
                        one.amount().amount().toPlainString(),
                        one.amount().currency().getCurrencyCode()))
                .collect(Collectors.joining("|"));
    }

    static List<BookingForm> read(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split("\\|")))
                .map(one -> one.split(" ", 4))
                .flatMap(parts -> parts.length == 4
                        ? Stream.of(new BookingForm(parts[0], parts[1], new AmountForm(parts[2], parts[3]), null))
                        : Stream.empty())
                .toList();
    }
}
