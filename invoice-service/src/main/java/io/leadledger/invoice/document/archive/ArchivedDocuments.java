package io.leadledger.invoice.document.archive;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.document.archive.DocumentArchive.File;
import io.leadledger.invoice.document.archive.StreamedZip.ZippedFile;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in the archive, with the bytes only when they are wanted. */
@Component
public class ArchivedDocuments {

    /**
     * A document as an index names it.
     *
     * @param files SHA-256 of each file it has
     */
    public record Indexed(
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
        public String fileName(File file) {
            return number.replaceAll("[^A-Za-z0-9._-]", "_") + file.ending();
        }
    }

    private static final String SELECT = """
            select document_id, kind, number, issue_date, due_date, currency, net_minor, tax_minor, total_minor,
                content #>> '{buyer,name}' as partner, (
                    select jsonb_object_agg(f.kind, f.sha256) from document_file f
                    where f.document_id = d.document_id) as files
            from document d
            """;

    private static final String IN_ORDER = " order by kind desc, issue_date, number";

    private final JdbcClient jdbc;
    private final DocumentArchive archive;

    ArchivedDocuments(JdbcClient jdbc, DocumentArchive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    /** Invoices of that billing period and their credit notes, in the order of their numbers. */
    List<Indexed> ofPeriod(EntityId entityId, BillingPeriod period) {
        return jdbc.sql(SELECT + " where entity_id = ? and from_date = ? and to_date = ?" + IN_ORDER)
                .params(entityId.value(), period.from(), period.to())
                .query(ArchivedDocuments::indexed)
                .list();
    }

    /**
     * What was issued on some days, in the order of the numbers.
     *
     * @param days absent: on any
     */
    public List<Indexed> issued(EntityId entityId, @Nullable BillingPeriod days) {
        return jdbc.sql(SELECT + """
                        where entity_id = :entity
                          and (:from::date is null or issue_date >= :from::date and issue_date < :to::date)
                        """ + IN_ORDER)
                .param("entity", entityId.value())
                .param("from", days == null ? null : days.from())
                .param("to", days == null ? null : days.to())
                .query(ArchivedDocuments::indexed)
                .list();
    }

    /** One invoice or credit note. */
    public List<Indexed> one(String documentId) {
        return jdbc.sql(SELECT + " where document_id = ?")
                .param(documentId)
                .query(ArchivedDocuments::indexed)
                .list();
    }

    /** The files of a document, each read when it is wanted. */
    public Stream<ZippedFile> files(Indexed document, String folder) {
        return document.files().keySet().stream()
                .map(file -> new ZippedFile(
                        folder + document.fileName(file), document.issueDate(), () -> bytes(document, file)));
    }

    private byte[] bytes(Indexed document, File file) throws IOException {
        return archive.file(document.documentId(), file)
                .orElseThrow(() -> new IOException("expected the %s of %s in the archive, where nothing is removed"
                        .formatted(file, document.number())))
                .content();
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
