package io.leadledger.invoice.payment;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed on final invoices. */
@Component
public class Balances {

    /** A final invoice and what is owed on it. */
    public record Owed(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            String number,
            LocalDate issueDate,
            LocalDate dueDate,
            InvoiceBalance balance) {}

    /** The columns of the view that {@link #read} reads. */
    public static final String COLUMNS = """
            invoice_id, entity_id, partner_id, number, issue_date, due_date, currency, total_minor, credited_minor,
                paid_minor, used_minor
            """;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;

    Balances(JdbcClient jdbc, Directory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of one invoice; empty while it is not final. */
    public Optional<Owed> find(InvoiceId invoiceId) {
        return jdbc.sql("select " + COLUMNS + " from invoice_balance where invoice_id = ?")
                .param(invoiceId.value())
                .query(Balances::read)
                .optional();
    }

    /** @throws RejectedException {@code not-final} */
    Owed get(InvoiceId invoiceId) {
        return find(invoiceId)
                .orElseThrow(() -> new RejectedException(
                        Rejection.conflict("not-final", "expected a final invoice, but this one has no number")));
    }

    /** Which day it is where the entity is. */
    public LocalDate today(EntityId entityId) {
        ZoneId zone = directory
                .entity(entityId)
                .map(entity -> entity.definition().timeZone())
                .orElse(ZoneId.of("UTC"));
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** A row of the view. */
    public static Owed read(ResultSet row, int n) throws SQLException {
        return new Owed(
                new InvoiceId(row.getString("invoice_id")),
                new EntityId(row.getString("entity_id")),
                new PartnerId(row.getString("partner_id")),
                row.getString("number"),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                balance(row));
    }

    /** What is owed, by the columns of the view. */
    public static InvoiceBalance balance(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new InvoiceBalance(
                Money.ofMinor(row.getLong("total_minor"), currency),
                Money.ofMinor(row.getLong("credited_minor"), currency),
                Money.ofMinor(row.getLong("paid_minor"), currency),
                Money.ofMinor(row.getLong("used_minor"), currency));
    }
}
