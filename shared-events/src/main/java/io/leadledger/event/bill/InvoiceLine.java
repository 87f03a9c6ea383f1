package io.leadledger.event.bill;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leads of one assignment, price and VAT rate (D-15), or one lead.
 *
 * @param position from 1
 * @param name printable name of the assignment
 * @param leadId the lead, on a line per lead only
 * @param vatPercent 0 where no VAT is charged
 * @param serviceFrom first day of service
 * @param serviceTo last day of service, inclusive (EN 16931 BT-135)
 * @param late from before the billing period
 * @param transactionsSha256 hex SHA-256 over the sorted transaction ids, one per line of text (D-19); absent in a
 *     preview
 */
public record InvoiceLine(
        int position,
        AssignmentId assignmentId,
        String name,
        @Nullable LeadId leadId,
        int quantity,
        Money unitPrice,
        Money net,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal vatPercent,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        boolean late,
        @Nullable String transactionsSha256) {}
