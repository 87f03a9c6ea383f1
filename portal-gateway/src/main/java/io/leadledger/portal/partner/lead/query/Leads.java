package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.partner.lead.query.LeadStory.Happening;
import io.leadledger.portal.readmodel.lead.LeadStatus;
import io.leadledger.portal.scope.PartnerScope;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A partner's leads, read as that partner. */
@Component
public class Leads {

    private final PartnerScope scope;

    Leads(PartnerScope scope) {
        this.scope = scope;
    }

    public LeadRows page(UUID partnerId, LeadFilter filter, ZoneId zone, @Nullable LeadCursor cursor, int limit) {
        return scope.read(partnerId, jdbc -> {
            List<LeadRow> rows = rows(jdbc, LeadSql.page(filter, zone, cursor, limit));
            return page(filter, cursor, limit, rows, counts(jdbc, filter, zone));
        });
    }

    /** The next rows behind a row, or the first ones. */
    public List<LeadRow> behind(UUID partnerId, LeadFilter filter, ZoneId zone, @Nullable LeadRow last, int limit) {
        LeadCursor cursor = last == null ? null : new LeadCursor(false, 0, last.key(filter.order()), last.id());
        return scope.read(partnerId, jdbc -> rows(jdbc, LeadSql.page(filter, zone, cursor, limit - 1)));
    }

    /** A lead with its story; empty for one that does not exist or is another partner's. */
    public Optional<LeadStory> story(UUID partnerId, UUID leadRowId) {
        return scope.read(
                partnerId,
                jdbc -> jdbc.sql("select " + LeadRow.COLUMNS + " from lead_row where lead_row_id = ?")
                        .param(leadRowId)
                        .query(LeadRow::read)
                        .optional()
                        .map(lead -> new LeadStory(lead, happenings(jdbc, lead))));
    }

    private static List<LeadRow> rows(JdbcClient jdbc, LeadSql sql) {
        return jdbc.sql(sql.text())
                .params(sql.parameters())
                .query(LeadRow::read)
                .list();
    }

    private static LeadRows page(
            LeadFilter filter,
            @Nullable LeadCursor cursor,
            int limit,
            List<LeadRow> found,
            Map<LeadStatus, Long> counts) {
        boolean backwards = cursor != null && cursor.backwards();
        boolean more = found.size() > limit;
        List<LeadRow> rows = new ArrayList<>(more ? found.subList(0, limit) : found);
        if (backwards) {
            Collections.reverse(rows);
        }
        long position = cursor == null || (backwards && !more) ? 0 : Math.max(cursor.position(), 0);
        boolean before = backwards ? more : cursor != null;
        boolean behind = backwards || more;
        LeadCursor previous =
                rows.isEmpty() || !before ? null : cursor(true, Math.max(position - limit, 0), rows.getFirst(), filter);
        LeadCursor next =
                rows.isEmpty() || !behind ? null : cursor(false, position + rows.size(), rows.getLast(), filter);
        long counted = counts.values().stream().mapToLong(Long::longValue).sum();
        return new LeadRows(rows, position, counts, previous, next, !filter.isOnlyATab() && counted > LeadSql.COUNTED);
    }

    private static LeadCursor cursor(boolean backwards, long position, LeadRow row, LeadFilter filter) {
        return new LeadCursor(backwards, position, row.key(filter.order()), row.id());
    }

    private static Map<LeadStatus, Long> counts(JdbcClient jdbc, LeadFilter filter, ZoneId zone) {
        LeadSql sql = filter.isOnlyATab() ? LeadSql.counters() : LeadSql.counts(filter, zone);
        Map<LeadStatus, Long> counts = new EnumMap<>(LeadStatus.class);
        jdbc.sql(sql.text()).params(sql.parameters()).query(row -> {
            counts.put(LeadStatus.valueOf(row.getString(1)), row.getLong(2));
        });
        return counts;
    }

    /** On a document only once there is the document: a draft is none. */
    private static List<Happening> happenings(JdbcClient jdbc, LeadRow lead) {
        return jdbc.sql("""
                        select e.kind, e.at, e.cause, e.document_id, d.number
                        from lead_event e left join document d using (partner_id, document_id)
                        where e.lead_row_id = ? and (e.document_id is null or d.number is not null)
                        order by e.at, array_position(array ['BILLED', 'CANCELLED', 'CREDITED'], e.kind)
                        """)
                .param(lead.id())
                .query((row, n) -> new Happening(
                        row.getString(1),
                        row.getTimestamp(2).toInstant(),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getString(5)))
                .list();
    }
}
