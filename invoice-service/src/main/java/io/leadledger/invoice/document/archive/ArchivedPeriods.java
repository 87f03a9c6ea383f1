package io.leadledger.invoice.document.archive;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the archive of a period, without the bytes. */
@Component
class ArchivedPeriods {

    /**
     * A document as an index names it.
     *
     * @param files SHA-256 of each file it has
     */
    record Indexed(
            String documentId,
            DocumentType type,
            String number,
            LocalDate issueDate,
            LocalDate dueDate,
            String partner,
            Money net,
            Money tax,
            Money total,
            Map<File, String> files) {

        /** The name of a file of it: numbers have no character that a file name may not have. */
        String fileName(File file) {
            return number.replaceAll("[^A-Za-z0-9._-]", "_") + file.ending();
        }
    }

    private final JdbcClient jdbc;

    ArchivedPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Invoices of that billing period and their credit notes, in the order of their numbers. */
    List<Indexed> documents(EntityId entityId, BillingPeriod period) {
        return jdbc.sql("""
                        select document_id, kind, number, issue_date, due_date, currency, net_minor, tax_minor, total_minor,
                            content #>> '{buyer,name}' as partner, (
                                select jsonb_object_agg(f.kind, f.sha256) from document_file f
                                where f.document_id = d.document_id) as files
                        from document d
                        where entity_id = ? and from_date = ? and to_date = ?
                        order by kind desc, issue_date, number
                        """)
                .params(entityId.value(), period.from(), period.to())
                .query(ArchivedPeriods::indexed)
                .list();
    }

    private static Indexed indexed(ResultSet row, int n) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Map<File, String> files = new EnumMap<>(File.class);
        for (Map.Entry<?, ?> file : ((Map<?, ?>) JsonColumn.read(row.getString("files"), Map.class)).entrySet()) {
            files.put(File.valueOf(String.valueOf(file.getKey())), String.valueOf(file.getValue()));
        }
        return new Indexed(
                row.getString("document_id"),
                DocumentType.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getObject("issue_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                Objects.requireNonNullElse(row.getString("partner"), ""),
                Money.ofMinor(row.getLong("net_minor"), currency),
                Money.ofMinor(row.getLong("tax_minor"), currency),
                Money.ofMinor(row.getLong("total_minor"), currency),
                files);
    }
}
