package io.leadledger.portal.partner.document.query;

import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/**
 * An invoice or credit note in the list.
 *
 * @param invoiceId itself, or the invoice a credit note corrects
 * @param periodTo day after the last one
 * @param creditedMinor taken back by credit notes, on an invoice
 */
public record DocumentRow(
        UUID id,
        Kind kind,
        UUID invoiceId,
        String number,
        LocalDate issueDate,
        LocalDate dueDate,
        LocalDate periodFrom,
        LocalDate periodTo,
        String currency,
        long totalMinor,
        long creditedMinor,
        long paidMinor,
        long usedMinor) {

    public static final String COLUMNS =
            "document_id, kind, invoice_id, number, issue_date, due_date, period_from, period_to,"
                    + " currency, total_minor, credited_minor, paid_minor, used_minor";

    public enum Kind {
        INVOICE,
        CREDIT_NOTE
    }

    public static DocumentRow read(ResultSet row, int n) throws SQLException {
        return new DocumentRow(
                row.getObject("document_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("invoice_id", UUID.class),
                row.getString("number"),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getString("currency"),
                row.getLong("total_minor"),
                row.getLong("credited_minor"),
                row.getLong("paid_minor"),
                row.getLong("used_minor"));
    }

    /** Whether it has an e-invoice: EN 16931 cannot say the three decimals that some currencies have. */
    public boolean hasEInvoice() {
        return Currency.getInstance(currency).getDefaultFractionDigits() <= 2;
    }

    /** What is left to pay. */
    public long openMinor() {
        return kind == Kind.INVOICE ? balance().open().minor() : 0;
    }

    /** Its payment status (D-21) on a day; a credit note has none. */
    public PaymentStatus statusOn(LocalDate today) {
        if (kind == Kind.CREDIT_NOTE) {
            return PaymentStatus.CREDIT_NOTE;
        }
        return PaymentStatus.of(balance().status(dueDate, today));
    }

    /** What was paid beyond what is owed and is not used yet (D-25). */
    public long creditBalanceMinor() {
        return kind == Kind.INVOICE ? balance().creditBalance().minor() : 0;
    }

    private InvoiceBalance balance() {
        Currency unit = Currency.getInstance(currency);
        return new InvoiceBalance(
                Money.ofMinor(totalMinor, unit),
                Money.ofMinor(creditedMinor, unit),
                Money.ofMinor(paidMinor, unit),
                Money.ofMinor(usedMinor, unit));
    }
}
