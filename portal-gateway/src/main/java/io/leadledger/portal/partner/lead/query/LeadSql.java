package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.readmodel.lead.LeadStatus;
import io.leadledger.portal.readmodel.lead.SearchKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queries of the lead list. Every condition uses an operator that an index can use under row-level security, that is
 * a leakproof one; a test keeps it so. No condition on the partner: the database sets it.
 *
 * @param text with a {@code ?} for each parameter
 */
public record LeadSql(String text, List<Object> parameters) {

    /** Beyond that many, a list says only that there are more. */
    public static final int COUNTED = 10_000;

    /** One page in the order of the filter, or backwards from the cursor; one row more than the limit, if there is. */
    public static LeadSql page(LeadFilter filter, ZoneId zone, @Nullable LeadCursor cursor, int limit) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = where(filter, zone, parameters);
        boolean descending = filter.order().isDescending() != (cursor != null && cursor.backwards());
        String column = filter.order().byName() ? "name_key" : "delivered_at";
        if (cursor != null) {
            where.append(" and (%s, lead_row_id) %s (?, ?)".formatted(column, descending ? "<" : ">"));
            parameters.add(filter.order().byName() ? cursor.key() : timestamp(cursor.micros()));
            parameters.add(cursor.id());
        }
        String direction = descending ? "desc" : "asc";
        parameters.add(limit + 1);
        return new LeadSql(
                "select %s from lead_row where %s order by %s %s, lead_row_id %s limit ?"
                        .formatted(LeadRow.COLUMNS, where, column, direction, direction),
                parameters);
    }

    /** How many leads each tab has, from the counters. */
    public static LeadSql counters() {
        return new LeadSql("select status, sum(leads) from lead_counter group by status", List.of());
    }

    /** How many there are by status, up to {@link #COUNTED} in all. */
    public static LeadSql counts(LeadFilter filter, ZoneId zone) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = where(filter.with((LeadStatus) null), zone, parameters);
        parameters.add(COUNTED + 1);
        return new LeadSql(
                "select status, count(*) from (select status from lead_row where %s limit ?) as found group by status"
                        .formatted(where),
                parameters);
    }

    private static StringBuilder where(LeadFilter filter, ZoneId zone, List<Object> parameters) {
        StringBuilder where = new StringBuilder("true");
        if (filter.status() != null) {
            where.append(" and status = ?");
            parameters.add(filter.status().name());
        }
        if (filter.search() != null) {
            where.append(" and (starts_with(name_key, ?) or starts_with(surname_key, ?) or starts_with(lead_key, ?))");
            String key = SearchKey.of(filter.search());
            parameters.addAll(List.of(key, key, key));
        }
        if (filter.from() != null) {
            where.append(" and delivered_at >= ?");
            parameters.add(start(filter.from(), zone));
        }
        if (filter.to() != null) {
            where.append(" and delivered_at < ?");
            parameters.add(start(filter.to().plusDays(1), zone));
        }
        if (filter.document() != null) {
            where.append(" and lead_row_id in (select lead_row_id from lead_event where document_id = ?");
            parameters.add(filter.document());
            if (filter.line() != null) {
                where.append(" and line_position = ?");
                parameters.add(filter.line());
            }
            where.append(")");
        }
        return where;
    }

    private static Object start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Object timestamp(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
