package io.leadledger.invoice.payment;

import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.api.invoice.payment.BookedPayment.Kind;
import io.leadledger.api.invoice.payment.BookedPayment.Reversal;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of payments, written in the transaction of the command that books them. */
@Component
class PaymentJournal {

    private static final String SELECT = """
            select b.payment_id, b.kind, b.amount_minor, b.currency, b.booked_on, b.reference, b.method,
                b.other_invoice_id, o.number as other_number, b.at, b.booked_by, r.reason, r.at as reverted_at,
                r.booked_by as reverted_by
            from payment_entry b
                left join payment_entry r on r.invoice_id = b.invoice_id and r.payment_id = b.payment_id
                    and r.kind = case b.kind when 'PAID' then 'PAID_REVERTED' else 'CREDIT_RESTORED' end
                left join document o on o.document_id = b.other_invoice_id
            where b.invoice_id = :invoice and b.kind in ('PAID', 'CREDIT_USED')
            """;

    private final JdbcClient jdbc;

    PaymentJournal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was booked on an invoice, the latest first. */
    List<BookedPayment> of(InvoiceId invoiceId) {
        return jdbc.sql(SELECT + " order by b.at desc, b.entry_id desc")
                .param("invoice", invoiceId.value())
                .query(PaymentJournal::read)
                .list();
    }

    Optional<BookedPayment> find(InvoiceId invoiceId, PaymentId paymentId) {
        return jdbc.sql(SELECT + " and b.payment_id = :payment")
                .param("invoice", invoiceId.value())
                .param("payment", paymentId.value())
                .query(PaymentJournal::read)
                .optional();
    }

    @EventHandler
    void on(InvoicePaid fact, EventMessage<?> message) {
        Entry entry = new Entry("PAID", fact.paymentId(), fact.amount(), null, fact.by());
        insert(
                fact,
                message,
                entry,
                new Said(fact.paidOn(), fact.reference(), fact.method(), fact.creditOf(), fact.surplus()));
    }

    @EventHandler
    void on(CreditBalanceUsed fact, EventMessage<?> message) {
        Entry entry = new Entry("CREDIT_USED", fact.paymentId(), fact.amount(), null, fact.by());
        insert(fact, message, entry, new Said(fact.usedOn(), fact.reference(), null, fact.usedFor(), null));
    }

    @EventHandler
    void on(PaymentReverted fact, EventMessage<?> message) {
        Entry entry = new Entry("PAID_REVERTED", fact.paymentId(), fact.amount(), fact.reason(), fact.by());
        insert(fact, message, entry, Said.only(fact.revertedOn()));
    }

    @EventHandler
    void on(CreditBalanceRestored fact, EventMessage<?> message) {
        Entry entry = new Entry("CREDIT_RESTORED", fact.paymentId(), fact.amount(), fact.reason(), fact.by());
        insert(fact, message, entry, Said.only(fact.restoredOn()));
    }

    private record Entry(
            String kind,
            PaymentId paymentId,
            Money amount,
            @Nullable String reason,
            String by) {}

    /** What is said of a booking; of a reversal its day alone. */
    private record Said(
            LocalDate on,
            @Nullable String reference,
            @Nullable PaymentMethod method,
            @Nullable InvoiceId other,
            @Nullable Money surplus) {

        static Said only(LocalDate day) {
            return new Said(day, null, null, null, null);
        }
    }

    private void insert(InvoiceEvent fact, EventMessage<?> message, Entry entry, Said said) {
        jdbc.sql("""
                        insert into payment_entry (entry_id, payment_id, kind, invoice_id, entity_id, partner_id,
                            amount_minor, currency, booked_on, reference, method, other_invoice_id, reason, at, booked_by,
                            credit_minor)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(message.getIdentifier())
                .param(entry.paymentId().value())
                .param(entry.kind())
                .param(fact.invoiceId().value())
                .param(fact.entityId().value())
                .param(fact.partnerId().value())
                .param(entry.amount().minor())
                .param(entry.amount().currency().getCurrencyCode())
                .param(said.on())
                .param(said.reference())
                .param(said.method() == null ? null : said.method().name())
                .param(said.other() == null ? null : said.other().value())
                .param(entry.reason())
                .param(message.getTimestamp().atOffset(ZoneOffset.UTC))
                .param(entry.by())
                .param(said.surplus() == null ? 0 : said.surplus().minor())
                .update();
    }

    private static BookedPayment read(ResultSet row, int n) throws SQLException {
        String method = row.getString("method");
        String other = row.getString("other_invoice_id");
        return new BookedPayment(
                new PaymentId(row.getString("payment_id")),
                kind(row.getString("kind"), other),
                Money.ofMinor(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("booked_on", LocalDate.class),
                row.getString("reference"),
                method == null ? null : PaymentMethod.valueOf(method),
                other == null ? null : new InvoiceId(other),
                row.getString("other_number"),
                at(row, "at"),
                row.getString("booked_by"),
                row.getString("reason") == null
                        ? null
                        : new Reversal(row.getString("reason"), at(row, "reverted_at"), row.getString("reverted_by")));
    }

    private static Kind kind(String kind, @Nullable String other) {
        if (kind.equals("PAID")) {
            return Kind.PAYMENT;
        }
        return other == null ? Kind.PAYOUT : Kind.CREDIT_USED;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
