package io.leadledger.quickstart.summary;

import io.leadledger.quickstart.invoicexml.CiiDocument;
import java.math.BigDecimal;

/**
 * An invoice or a credit note of a run.
 *
 * @param partner key of the partner
 * @param taxTreatment {@code DOMESTIC}, {@code REVERSE_CHARGE} or {@code OUTSIDE_EU}
 * @param content what its XML says
 */
public record BilledDocument(
        String partner, String taxTreatment, CiiDocument content, WrittenFile pdf, WrittenFile xml) {

    /** A sum in the decimals of its currency. */
    public String amount(BigDecimal sum) {
        return sum.setScale(content.currency().getDefaultFractionDigits()).toPlainString();
    }

    /** How many leads its lines bill or credit. */
    public int leadCount() {
        return content.lines().stream()
                .mapToInt(line -> line.quantity().intValueExact())
                .sum();
    }
}
