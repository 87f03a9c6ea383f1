package io.leadledger.scenario.price;

import io.leadledger.scenario.sheet.NumberText;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.text.WrittenDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Object> body(String currency) {
        var tiers = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            if (!row.text("price").isEmpty()) {
                tiers.add(Map.of("fromLead", fromLead(row), "price", Prices.money(row, "price", currency)));
            }
        }
        var body = new LinkedHashMap<String, Object>();
        if (validFrom != null) {
            body.put("validFrom", validFrom);
        } else {
            body.put("sinceEver", true);
        }
        body.put("tiers", tiers);
        return body;
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
