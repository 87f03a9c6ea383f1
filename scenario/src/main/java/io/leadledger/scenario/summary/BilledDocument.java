package io.leadledger.scenario.summary;

import io.leadledger.api.invoice.document.ValidationReport;
import io.leadledger.event.EventJson;
import io.leadledger.scenario.invoicexml.CiiDocument;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note of a run.
 *
 * @param partner key of the partner
 * @param taxTreatment {@code DOMESTIC}, {@code REVERSE_CHARGE}, {@code OUTSIDE_EU} or {@code EXEMPT}
 * @param content what its XML says, or the API where it has none
 * @param xml absent where no e-invoice can carry the currency
 * @param report what the official rules said of it; absent on documents from before there were reports
 */
public record BilledDocument(
        String partner,
        String taxTreatment,
        CiiDocument content,
        WrittenFile pdf,
        @Nullable WrittenFile xml,
        @Nullable Report report) {

    /** What the official rules said, and the file that says it. */
    public record Report(ValidationReport said, WrittenFile file) {
        static Report to(Output output, String name, byte[] content) {
            return new Report(
                    EventJson.mapper().readValue(content, ValidationReport.class),
                    WrittenFile.to(output, name, content));
        }
    }

    /** A sum in the decimals of its currency. */
    public String amount(BigDecimal sum) {
        return amount(sum, content.currency());
    }

    /** The same of any sum; what it has beyond them is shown, not rounded. */
    static String amount(BigDecimal sum, Currency currency) {
        var scale = Math.max(
                currency.getDefaultFractionDigits(), sum.stripTrailingZeros().scale());
        return sum.setScale(scale).toPlainString();
    }

    /** How many leads its lines bill or credit. */
    public int leadCount() {
        return content.lines().stream()
                .mapToInt(line -> line.quantity().intValueExact())
                .sum();
    }
}
