package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.Id;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line.
 *
 * @param leadId the lead, on a line per lead only
 * @param serviceTo last day, inclusive
 * @param href what its amount opens; absent where there is nothing
 */
public record LineOnPaper(
        int position,
        String name,
        @Nullable String leadId,
        int quantity,
        Money unitPrice,
        Money net,
        BigDecimal vatPercent,
        LocalDate serviceFrom,
        LocalDate serviceTo,
        boolean late,
        @Nullable String href) {

    public static LineOnPaper of(InvoiceLine line, @Nullable String href) {
        return new LineOnPaper(
                line.position(),
                line.name(),
                Id.text(line.leadId()),
                line.quantity(),
                line.unitPrice(),
                line.net(),
                line.vatPercent(),
                line.serviceFrom(),
                line.serviceTo(),
                line.late(),
                href);
    }
}
