package io.leadledger.invoice.bankstatement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.api.invoice.bankstatement.StatementLine.Aside;
import io.leadledger.api.invoice.bankstatement.StatementLine.Paid;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.event.EventIds;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.bankfile.BankFile;
import io.leadledger.invoice.bankfile.BankLine;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                and l.paid_minor < l.amount_minor and l.aside_reason is null) as to_decide
            from bank_statement s
            """;

    private static final String LINE = """
            select line_id, entity_id, position, booked_on, amount_minor, currency, incoming, name, iban, text, paid_minor,
                aside_reason, aside_at, aside_by
            from bank_line_state
            """;

    /**
     * A line as it is kept.
     *
     * @param paid what of it is booked
     * @param aside that it pays nothing, where somebody said so
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
            Money paid,
            @Nullable Aside aside) {

        Money left() {
            return amount.minus(paid);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final AllowedEntities allowed;
    private final Directory directory;

    StatementStore(JdbcClient jdbc, JdbcTemplate template, AllowedEntities allowed, Directory directory) {
        this.jdbc = jdbc;
        this.template = template;
        this.allowed = allowed;
        this.directory = directory;
    }

    List<StatementSummary> of(EntityId entityId) {
        String own = ownAccount(entityId);
        return jdbc.sql(SUMMARY + " where s.entity_id = ? order by s.at desc, s.statement_id desc limit 200")
                .param(entityId.value())
                .query((row, n) -> summary(row, own))
                .list();
    }

    /** @throws RejectedException {@code not-found}, also for what is another entity's to the caller */
    StatementSummary get(String statementId) {
        Rejection unknown = Rejection.notFound("bank statement", statementId);
        StatementSummary found = jdbc.sql(SUMMARY + " where s.statement_id = ?")
                .param(statementId)
                .query((row, n) -> summary(row, ownAccount(new EntityId(row.getString("entity_id")))))
                .optional()
                .orElseThrow(() -> new RejectedException(unknown));
        allowed.require(found.entityId().value(), "bank statement", statementId);
        return found;
    }

    /** Where the seller's invoices are paid to. */
    private @Nullable String ownAccount(EntityId entityId) {
        return directory
                .entity(entityId)
                .map(KnownEntity::seller)
                .map(seller -> seller.bank().iban())
                .orElse(null);
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

    /** What each line of a statement paid, without what was taken back. */
    Map<String, List<Paid>> payments(String statementId) {
        return jdbc
                .sql("""
                        select p.line_id, p.payment_id, p.invoice_id, d.number, p.amount_minor, l.currency
                        from bank_line_payment p join bank_line l using (line_id) join document d on d.document_id = p.invoice_id
                        where l.statement_id = ? and not exists (
                            select 1 from payment_entry r where r.invoice_id = p.invoice_id and r.payment_id = p.payment_id
                                and r.kind = 'PAID_REVERTED')
                        order by d.number, p.payment_id
                        """)
                .param(statementId)
                .query((row, n) -> Map.entry(row.getString("line_id"), payment(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Paid payment(ResultSet row) throws SQLException {
        return new Paid(
                new PaymentId(row.getString("payment_id")),
                new InvoiceId(row.getString("invoice_id")),
                row.getString("number"),
                Money.ofMinor(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))));
    }

    /** @param reason absent where it is taken up again */
    void decided(String lineId, @Nullable String reason, String by) {
        jdbc.sql("insert into bank_line_decision (line_id, reason, decided_by) values (?, ?, ?)")
                .param(lineId)
                .param(reason)
                .param(by)
                .update();
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

    private static StatementSummary summary(ResultSet row, @Nullable String own) throws SQLException {
        String account = row.getString("account");
        return new StatementSummary(
                row.getString("statement_id"),
                new EntityId(row.getString("entity_id")),
                row.getString("file_name"),
                StatementFormat.valueOf(row.getString("format")),
                account,
                account != null && own != null && !squeezed(account).equals(squeezed(own)),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getInt("lines"),
                row.getInt("known"),
                row.getInt("to_decide"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("read_by"));
    }

    private static String squeezed(String iban) {
        return iban.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable Aside aside(ResultSet row) throws SQLException {
        String reason = row.getString("aside_reason");
        return reason == null
                ? null
                : new Aside(
                        reason, row.getObject("aside_at", OffsetDateTime.class).toInstant(), row.getString("aside_by"));
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
                Money.ofMinor(row.getLong("paid_minor"), currency),
                aside(row));
    }
}
