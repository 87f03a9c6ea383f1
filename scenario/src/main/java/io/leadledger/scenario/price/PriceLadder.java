package io.leadledger.scenario.price;

import io.leadledger.api.delivery.assignment.PricesForm;
import io.leadledger.scenario.sheet.NumberText;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.text.WrittenDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one assignment and first day, which are one ladder (D-12).
 *
 * @param validFrom first local day, absent for since ever
 */
record PriceLadder(@Nullable String validFrom, List<Row> rows) {
    /** What is wrong with one of its rows by itself, if anything. */
    static Optional<RejectedRow> flaw(Row row, String currency) {
        return Optional.ofNullable(row.flaw())
                .or(() -> badDate(row))
                .or(() -> badFromLead(row))
                .or(() -> Prices.flaw(row, "price", currency));
    }

    /** As the API takes it; only where no row has a flaw. */
    PricesForm.Ladder form(String currency) {
        var steps = rows.stream()
                .map(row -> new PricesForm.Step(fromLead(row), Prices.money(row, "price", currency)))
                .toList();
        return new PricesForm.Ladder(validFrom, validFrom == null ? true : null, List.copyOf(steps));
    }

    private static int fromLead(Row row) {
        var text = row.text("from_lead");
        return text.isEmpty() ? 1 : Integer.parseInt(text);
    }

    private static Optional<RejectedRow> badFromLead(Row row) {
        var text = row.text("from_lead");
        return text.isEmpty() || NumberText.isWhole(text)
                ? Optional.empty()
                : Optional.of(row.rejected(
                        "from_lead", "expected a whole number from 1, but was %s (bad-value)".formatted(text)));
    }

    private static Optional<RejectedRow> badDate(Row row) {
        var text = row.text("valid_from");
        return WrittenDay.of(text).isPresent()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        "valid_from",
                        "expected a day of the years 1900 to 9999 such as 2026-01-16, but was %s (bad-date)"
                                .formatted(text)));
    }
}
