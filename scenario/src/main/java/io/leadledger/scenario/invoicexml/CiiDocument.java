package io.leadledger.scenario.invoicexml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An e-invoice as its XML says it.
 *
 * @param number BT-1
 * @param typeCode BT-3, 380 for an invoice and 381 for a credit note
 * @param issueDate BT-2
 * @param currency BT-5
 * @param net BT-109
 * @param tax BT-110, 0 when it is not said
 * @param total BT-112
 * @param reference the invoice that is corrected
 */
public record CiiDocument(
        String number,
        String typeCode,
        LocalDate issueDate,
        Currency currency,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal total,
        List<Line> lines,
        Optional<Reference> reference) {

    /**
     * A line.
     *
     * @param item BT-153
     * @param quantity BT-129
     * @param unitPrice BT-146
     * @param net BT-131
     * @param serviceFrom BT-134
     * @param serviceTo BT-135, the last day itself
     */
    public record Line(
            String item,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal net,
            LocalDate serviceFrom,
            LocalDate serviceTo) {}

    /** BT-25 and BT-26. */
    public record Reference(String number, LocalDate issueDate) {}
}
