package io.leadledger.invoice.reminder;

import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.payment.Balances.Owed;
import io.leadledger.invoice.reminder.ReminderRules.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is owed on invoices, together with the reminders that were sent. */
@Component
class RemindedInvoices {

    /** A final invoice, and how it stands today. */
    record Reminded(Owed owed, Standing standing) {}

    private static final String SELECT = "select " + Balances.COLUMNS + """
            , coalesce(r.last_step, 0) as last_step, r.last_at
            from invoice_balance b left join lateral (
                select max(s.reminder_step) as last_step, max(s.ended_at) as last_at from sending s
                where s.document_id = b.invoice_id and s.state = 'SENT' and s.reminder_step is not null) r on true
            """;

    private final JdbcClient jdbc;
    private final Balances balances;
    private final Directory directory;

    RemindedInvoices(JdbcClient jdbc, Balances balances, Directory directory) {
        this.jdbc = jdbc;
        this.balances = balances;
        this.directory = directory;
    }

    /** Empty while it is not final. */
    Optional<Reminded> find(InvoiceId invoiceId) {
        return balances.find(invoiceId).map(owed -> {
            Day day = day(owed.entityId());
            return jdbc.sql(SELECT + "where b.invoice_id = ?")
                    .param(invoiceId.value())
                    .query((row, n) -> read(row, day))
                    .single();
        });
    }

    /** Of an entity, the longest overdue first. */
    List<Reminded> overdue(EntityId entityId) {
        Day day = day(entityId);
        return jdbc.sql(SELECT
                        + "where b.entity_id = ? and b.open_minor > 0 and b.due_date < ? order by b.due_date, b.number")
                .params(entityId.value(), day.today())
                .query((row, n) -> read(row, day))
                .list();
    }

    private record Day(LocalDate today, ZoneId zone) {}

    private Day day(EntityId entityId) {
        ZoneId zone = directory
                .entity(entityId)
                .map(KnownEntity::definition)
                .orElseThrow()
                .timeZone();
        return new Day(balances.today(entityId), zone);
    }

    private static Reminded read(ResultSet row, Day day) throws SQLException {
        Owed owed = Balances.read(row, 0);
        OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
        return new Reminded(
                owed,
                new Standing(
                        owed.dueDate(),
                        owed.balance().open(),
                        row.getInt("last_step"),
                        last == null ? null : LocalDate.ofInstant(last.toInstant(), day.zone()),
                        day.today()));
    }
}
