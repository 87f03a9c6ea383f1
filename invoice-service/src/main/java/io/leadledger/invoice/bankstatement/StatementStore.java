package io.leadledger.invoice.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.event.EventIds;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.bankfile.BankFile;
import io.leadledger.invoice.bankfile.BankLine;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps statements and their lines; a line is kept once, whichever files have it. */
@Component
class StatementStore {

    private static final String SUMMARY = """
            select s.*, (select count(*) from bank_line_state l where l.statement_id = s.statement_id and l.incoming
                and l.paid_minor < l.amount_minor) as to_decide
            from bank_statement s
            """;

    private static final String LINE = """
            select line_id, entity_id, position, booked_on, amount_minor, currency, incoming, name, iban, text, paid_minor
            from bank_line_state
            """;

    /**
     * A line as it is kept.
     *
     * @param paid what of it is booked
     */
    record KeptLine(
            String lineId,
            EntityId entityId,
            int position,
            LocalDate bookedOn,
            Money amount,
            boolean incoming,
            @Nullable String name,
            @Nullable String iban,
            @Nullable String text,
            Money paid) {

        Money left() {
            return amount.minus(paid);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AllowedEntities allowed;

    StatementStore(JdbcClient jdbc, JdbcTemplate template, AllowedEntities allowed) {
        this.jdbc = jdbc;
        this.template = template;
        this.allowed = allowed;
    }

    List<StatementSummary> of(EntityId entityId) {
        return jdbc.sql(SUMMARY + " where s.entity_id = ? order by s.at desc, s.statement_id desc limit 200")
                .param(entityId.value())
                .query((row, n) -> summary(row))
                .list();
    }

    /** @throws RejectedException {@code not-found}, also for what is another entity's to the caller */
    StatementSummary get(String statementId) {
        Rejection unknown = Rejection.notFound("bank statement", statementId);
        StatementSummary found = jdbc.sql(SUMMARY + " where s.statement_id = ?")
                .param(statementId)
                .query((row, n) -> summary(row))
                .optional()
                .orElseThrow(() -> new RejectedException(unknown));
        allowed.require(found.entityId().value(), "bank statement", statementId);
        return found;
    }

    List<KeptLine> lines(String statementId) {
        return jdbc.sql(LINE + " where statement_id = ? order by position")
                .param(statementId)
                .query(StatementStore::line)
                .list();
    }

    /** A line of that statement that nobody else books until this transaction ends. */
    KeptLine lock(String statementId, String lineId) {
        String locked = jdbc.sql("select line_id from bank_line where statement_id = ? and line_id = ? for update")
                .params(statementId, lineId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("line", lineId)));
        return jdbc.sql(LINE + " where line_id = ?")
                .param(locked)
                .query(StatementStore::line)
                .single();
    }

    void paid(String lineId, String paymentId, String invoiceId, Money amount) {
        jdbc.sql("insert into bank_line_payment (payment_id, line_id, invoice_id, amount_minor) values (?, ?, ?, ?)")
                .params(paymentId, lineId, invoiceId, amount.minor())
                .update();
    }

    /** Keeps what is new of the file. */
    @Transactional
    public StatementSummary keep(EntityId entityId, String fileName, BankFile file, String by) {
        String statementId = EventIds.next();
        List<String> identities = file.identities();
        Set<String> known = jdbc.sql("select identity from bank_line where entity_id = ? and identity = any (?)")
                .params(entityId.value(), identities.toArray(String[]::new))
                .query(String.class)
                .set();
        List<LocalDate> days = file.lines().stream().map(BankLine::bookedOn).toList();
        jdbc.sql("""
                        insert into bank_statement (statement_id, entity_id, file_name, format, account, from_date, to_date,
                            lines, known, read_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(statementId)
                .param(entityId.value())
                .param(fileName)
                .param(file.format().name())
                .param(file.account())
                .param(days.stream().min(Comparator.naturalOrder()).orElse(null))
                .param(days.stream().max(Comparator.naturalOrder()).orElse(null))
                .param(identities.size() - known.size())
                .param(known.size())
                .param(by)
                .update();
        insert(
                statementId,
                entityId,
                IntStream.range(0, identities.size())
                        .filter(i -> !known.contains(identities.get(i)))
                        .mapToObj(i -> new NewLine(
                                i + 1, identities.get(i), file.lines().get(i)))
                        .toList());
        return get(statementId);
    }

    private record NewLine(int position, String identity, BankLine line) {}

    private void insert(String statementId, EntityId entityId, List<NewLine> lines) {
        ColumnBatch.of(lines)
                .column("text", one -> EventIds.next())
                .column("text", one -> statementId)
                .column("text", one -> entityId)
                .column("int", NewLine::position)
                .column("text", NewLine::identity)
                .column("date", one -> one.line().bookedOn())
                .column("bigint", one -> one.line().amount().minor())
                .column("text", one -> one.line().amount().currency())
                .column("boolean", one -> one.line().incoming())
                .column("text", one -> one.line().name())
                .column("text", one -> one.line().iban())
                .column("text", one -> one.line().text())
                .update(template, """
                        insert into bank_line (line_id, statement_id, entity_id, position, identity, booked_on, amount_minor,
                            currency, incoming, name, iban, text)
                        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (entity_id, identity) do nothing
                        """);
    }

    private static StatementSummary summary(ResultSet row) throws SQLException {
        return new StatementSummary(
                row.getString("statement_id"),
                new EntityId(row.getString("entity_id")),
                row.getString("file_name"),
                StatementFormat.valueOf(row.getString("format")),
                row.getString("account"),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getInt("lines"),
                row.getInt("known"),
                row.getInt("to_decide"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("read_by"));
    }

    private static KeptLine line(ResultSet row, int n) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new KeptLine(
                row.getString("line_id"),
                new EntityId(row.getString("entity_id")),
                row.getInt("position"),
                row.getObject("booked_on", LocalDate.class),
                Money.ofMinor(row.getLong("amount_minor"), currency),
                row.getBoolean("incoming"),
                row.getString("name"),
                row.getString("iban"),
                row.getString("text"),
                Money.ofMinor(row.getLong("paid_minor"), currency));
    }
}
