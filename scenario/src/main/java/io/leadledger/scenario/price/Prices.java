package io.leadledger.scenario.price;

import io.leadledger.api.delivery.PriceForm;
import io.leadledger.money.Money;
import io.leadledger.scenario.sheet.NumberText;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import java.util.Optional;

/** Prices in cells. */
public final class Prices {
    private Prices() {}

    /** What is wrong with the price in a column, if anything. */
    public static Optional<RejectedRow> flaw(Row row, String column, String currency) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return Optional.of(row.rejected(column, "expected a price, but there is none (missing)"));
        }
        var flaw = NumberText.flaw(text, currency);
        if (flaw.isPresent()) {
            return Optional.of(row.rejected(column, flaw.get()));
        }
        return text.startsWith("-")
                ? Optional.of(row.rejected(column, "expected 0 or more, but was %s (negative-price)".formatted(text)))
                : Optional.empty();
    }

    /** What is wrong with a price in a column that may be empty, if anything. */
    public static Optional<RejectedRow> flawIfSaid(Row row, String column, String currency) {
        return row.text(column).isEmpty() ? Optional.empty() : flaw(row, column, currency);
    }

    /** The price as the API takes it; only where {@link #flaw} found nothing. */
    public static PriceForm money(Row row, String column, String currency) {
        return form(Money.of(NumberText.decimal(row.text(column), currency).orElseThrow(), currency));
    }

    /** A price as the API takes it. */
    public static PriceForm form(Money price) {
        return new PriceForm(price.amount().toPlainString(), price.currency().getCurrencyCode());
    }
}
