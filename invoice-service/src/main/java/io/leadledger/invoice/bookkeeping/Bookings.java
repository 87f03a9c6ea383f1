package io.leadledger.invoice.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingSettings;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.bookkeeping.Booking.Kind;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that happened on a range of days, as bookings. What a credit balance pays on another invoice stays on the debtor's account
 * and is none.
 */
@Component
class Bookings {

    private record Document(PartnerId partnerId, String invoice, String content) {}

    private record Entry(
            Kind kind,
            PartnerId partnerId,
            Money amount,
            LocalDate day,
            String invoice,
            @Nullable String reference) {}

    private final JdbcClient jdbc;
    private final StoredSettings settings;

    Bookings(JdbcClient jdbc, StoredSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** In the order of their days. */
    List<Booking> of(KnownEntity entity, LocalDate from, LocalDate to) {
        EntityId entityId = entity.definition().entityId();
        BookkeepingSettings kept = settings.of(entityId);
        List<Document> documents = documents(entityId, from, to);
        List<Entry> entries = entries(entity, from, to);
        Map<PartnerId, String> debtors = settings.debtors(
                entityId,
                kept,
                Stream.concat(
                                documents.stream().map(Document::partnerId),
                                entries.stream().map(Entry::partnerId))
                        .toList());
        List<Booking> all = new ArrayList<>();
        documents.forEach(one -> all.addAll(new DocumentBookings(
                        kept,
                        String.valueOf(debtors.get(one.partnerId())),
                        one.invoice(),
                        JsonColumn.read(one.content(), DocumentContent.class))
                .all()));
        entries.forEach(one -> all.add(booked(one, kept, String.valueOf(debtors.get(one.partnerId())))));
        all.sort(Comparator.comparing(Booking::day).thenComparing(Booking::kind).thenComparing(Booking::invoice));
        return List.copyOf(all);
    }

    private List<Document> documents(EntityId entityId, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.partner_id, i.number as invoice, d.content::text as content
                        from document d join document i on i.document_id = d.invoice_id
                        where d.entity_id = ? and d.issue_date between ? and ? order by d.issue_date, d.number
                        """)
                .params(entityId.value(), from, to)
                .query(Document.class)
                .list();
    }

    private List<Entry> entries(KnownEntity entity, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select * from (
                            select e.kind, e.partner_id, e.amount_minor, e.currency, i.number as invoice, e.reference,
                                e.booked_on as day, e.at, e.entry_id,
                                coalesce(b.other_invoice_id, e.other_invoice_id) as other
                            from payment_entry e join document i on i.document_id = e.invoice_id
                                left join payment_entry b on b.invoice_id = e.invoice_id and b.payment_id = e.payment_id
                                    and b.kind in ('PAID', 'CREDIT_USED') and e.kind in ('PAID_REVERTED', 'CREDIT_RESTORED')
                            where e.entity_id = :entity) as entry
                        where day between :from and :to and other is null order by day, at, entry_id
                        """)
                .param("entity", entity.definition().entityId().value())
                .param("from", from)
                .param("to", to)
                .query(Bookings::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        Kind kind = switch (row.getString("kind")) {
            case "PAID" -> Kind.PAYMENT;
            case "PAID_REVERTED" -> Kind.PAYMENT_REVERTED;
            case "CREDIT_USED" -> Kind.PAYOUT;
            default -> Kind.PAYOUT_REVERTED;
        };
        return new Entry(
                kind,
                new PartnerId(row.getString("partner_id")),
                Money.ofMinor(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
                row.getObject("day", LocalDate.class),
                row.getString("invoice"),
                row.getString("reference"));
    }

    private static Booking booked(Entry entry, BookkeepingSettings kept, String debtor) {
        boolean in = entry.kind() == Kind.PAYMENT || entry.kind() == Kind.PAYOUT_REVERTED;
        String what = switch (entry.kind()) {
            case PAYMENT -> "Zahlung";
            case PAYMENT_REVERTED -> "Storno Zahlung";
            case PAYOUT -> "Auszahlung Guthaben";
            case PAYOUT_REVERTED -> "Storno Auszahlung";
            case INVOICE, CREDIT_NOTE -> "";
        };
        return new Booking(
                entry.kind(),
                entry.amount(),
                in,
                kept.bank(),
                debtor,
                entry.day(),
                entry.invoice(),
                entry.reference() == null ? what : what + " " + entry.reference(),
                null,
                null,
                null,
                null);
    }
}
