package io.leadledger.portal.partner.document.query;

import io.leadledger.portal.partner.document.query.DocumentDetail.Line;
import io.leadledger.portal.readmodel.document.DocumentContent;
import io.leadledger.portal.scope.PartnerScope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A partner's final documents, read as that partner. */
@Component
public class Documents {

    /** A document of one line per lead may have thousands; the files have them all. */
    public static final int LINES_SHOWN = 500;

    private static final String COUNTS = Arrays.stream(DocumentTab.values())
            .map(tab -> "count(*) filter (where " + tab.condition() + ")")
            .collect(Collectors.joining(", ", "select ", " from document"));

    private final PartnerScope scope;

    Documents(PartnerScope scope) {
        this.scope = scope;
    }

    /** @param cursor the last document of the page before */
    public DocumentRows page(
            UUID partnerId, DocumentTab tab, LocalDate today, @Nullable DocumentCursor cursor, int limit) {
        return scope.read(partnerId, jdbc -> {
            List<DocumentRow> rows = statement(jdbc, pageSql(tab, cursor != null), today, cursor, limit + 1)
                    .query(DocumentRow::read)
                    .list();
            boolean more = rows.size() > limit;
            return new DocumentRows(
                    more ? rows.subList(0, limit) : rows,
                    cursor == null ? 0 : cursor.position(),
                    more,
                    counts(jdbc, today),
                    open(jdbc));
        });
    }

    /** A document with its lines; empty for one that does not exist or is another partner's. */
    public Optional<DocumentDetail> detail(UUID partnerId, UUID documentId) {
        return scope.read(partnerId, jdbc -> head(jdbc, documentId).map(head -> detail(jdbc, head)));
    }

    /** Only what names it. */
    public Optional<DocumentRow> head(UUID partnerId, UUID documentId) {
        return scope.read(partnerId, jdbc -> head(jdbc, documentId));
    }

    public static String pageSql(DocumentTab tab, boolean behind) {
        return "select %s from document where %s %s order by issue_date desc, document_id desc limit :limit"
                .formatted(
                        DocumentRow.COLUMNS,
                        tab.condition(),
                        behind ? "and (issue_date, document_id) < (:date, :id)" : "");
    }

    private static JdbcClient.StatementSpec statement(
            JdbcClient jdbc, String sql, LocalDate today, @Nullable DocumentCursor cursor, int limit) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("today", today).param("limit", limit);
        return cursor == null
                ? statement
                : statement.param("date", cursor.date()).param("id", cursor.id());
    }

    private static Optional<DocumentRow> head(JdbcClient jdbc, UUID documentId) {
        return jdbc.sql("select " + DocumentRow.COLUMNS + " from document where document_id = ?")
                .param(documentId)
                .query(DocumentRow::read)
                .optional();
    }

    private static DocumentDetail detail(JdbcClient jdbc, DocumentRow head) {
        String content = jdbc.sql("select content from document where document_id = ?")
                .param(head.id())
                .query(String.class)
                .single();
        List<Line> lines = jdbc.sql("select " + Line.COLUMNS
                        + " from document_line where document_id = ? order by position limit ?")
                .params(head.id(), LINES_SHOWN)
                .query(Line::read)
                .list();
        LineCount count = jdbc.sql(
                        "select count(*), count(*) filter (where late) from document_line where document_id = ?")
                .param(head.id())
                .query((row, n) -> new LineCount(row.getInt(1), row.getInt(2)))
                .single();
        List<DocumentRow> creditNotes = jdbc.sql("select " + DocumentRow.COLUMNS
                        + " from document where invoice_id = ? and document_id <> ? and kind = 'CREDIT_NOTE'"
                        + " order by issue_date, number")
                .params(head.id(), head.id())
                .query(DocumentRow::read)
                .list();
        return new DocumentDetail(head, DocumentContent.read(content), lines, count.lines(), count.late(), creditNotes);
    }

    private static Map<DocumentTab, Long> counts(JdbcClient jdbc, LocalDate today) {
        return jdbc.sql(COUNTS)
                .param("today", today)
                .query((row, n) -> {
                    Map<DocumentTab, Long> counts = new EnumMap<>(DocumentTab.class);
                    int column = 1;
                    for (DocumentTab tab : DocumentTab.values()) {
                        counts.put(tab, row.getLong(column++));
                    }
                    return counts;
                })
                .single();
    }

    private static Map<String, Long> open(JdbcClient jdbc) {
        Map<String, Long> open = new TreeMap<>();
        jdbc.sql("""
                        select currency, sum(total_minor - credited_minor - paid_minor) from document
                        where kind = 'INVOICE' and credited_minor + paid_minor < total_minor group by currency
                        """).query(row -> {
            open.put(row.getString(1), row.getLong(2));
        });
        return open;
    }

    /** All of a document's lines, shown or not. */
    private record LineCount(int lines, int late) {}
}
