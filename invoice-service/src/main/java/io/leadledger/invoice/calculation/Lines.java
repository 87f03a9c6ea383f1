package io.leadledger.invoice.calculation;

import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.text.Sha256;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one printed line of the transactions that share it. */
public final class Lines {

    private Lines() {}

    /** Hex SHA-256 over the sorted ids, one per line of text (D-19). */
    public static String sha256(Collection<TransactionId> transactionIds) {
        return Sha256.hex(
                transactionIds.stream().map(TransactionId::value).sorted().collect(Collectors.joining("\n")));
    }

    /**
     * A line per lead has its day, and one without a VAT rate those it is missed on; a late line has its month, up to the
     * period; any other the period.
     */
    static InvoiceLine line(int position, LineKey key, List<Billable> group, BillingTerms terms) {
        Billable first = group.getFirst();
        boolean exactDays = key.transactionId() != null || terms.lacksRate(key.vatPercent());
        int quantity = group.stream().mapToInt(Billable::quantity).sum();
        return new InvoiceLine(
                position,
                key.assignmentId(),
                first.assignmentName(),
                key.transactionId() == null ? null : first.leadId(),
                quantity,
                key.price(),
                key.price().times(quantity),
                key.vatPercent(),
                exactDays ? first.serviceDate() : serviceFrom(key, terms.period()),
                exactDays ? group.getLast().serviceDate() : serviceTo(key, terms.period()),
                key.lateMonth() != null,
                hash(group));
    }

    private static LocalDate serviceFrom(LineKey key, BillingPeriod period) {
        return key.lateMonth() == null ? period.from() : key.lateMonth().atDay(1);
    }

    private static LocalDate serviceTo(LineKey key, BillingPeriod period) {
        if (key.lateMonth() == null) {
            return period.lastDay();
        }
        LocalDate monthEnd = key.lateMonth().atEndOfMonth();
        return monthEnd.isBefore(period.from()) ? monthEnd : period.from().minusDays(1);
    }

    private static @Nullable String hash(List<Billable> group) {
        List<TransactionId> ids = group.stream()
                .map(Billable::transactionId)
                .filter(Objects::nonNull)
                .toList();
        return ids.size() == group.size() ? sha256(ids) : null;
    }
}
