package io.leadledger.partner.activity;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.EventJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The facts of some histories together, the newest first (table {@code domain_event}), each with the one it supersedes: the
 * one of the same name before it, of VAT rates the one of the same kind and day.
 */
@Component
class FactHistory {

    private final JdbcClient jdbc;

    FactHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Happened> page(List<String> subjects, PageRequest page) {
        String[] histories = subjects.toArray(String[]::new);
        List<Row> rows = jdbc.sql("""
                        with fact as (
                            select global_index, event_identifier, time_stamp, payload_type,
                                convert_from(payload, 'UTF8') as body, convert_from(meta_data, 'UTF8') as meta,
                                lag(convert_from(payload, 'UTF8')) over (
                                    partition by aggregate_identifier, payload_type,
                                        convert_from(payload, 'UTF8')::jsonb ->> 'kind',
                                        convert_from(payload, 'UTF8')::jsonb ->> 'validFrom' order by sequence_number) as before
                            from domain_event where aggregate_identifier = any (?))
                        select * from fact where (?::bigint is null or global_index < ?) order by global_index desc limit ?
                        """)
                .param(1, histories)
                .param(2, page.afterNumber())
                .param(3, page.afterNumber())
                .param(4, page.limit() + 1)
                .query(Row.class)
                .list();
        long total = jdbc.sql("select count(*) from domain_event where aggregate_identifier = any (?)")
                .param(1, histories)
                .query(Long.class)
                .single();
        return page.page(rows, row -> String.valueOf(row.globalIndex()), total)
                .map(row -> row.fact().happened());
    }

    private record Row(
            long globalIndex,
            String eventIdentifier,
            String timeStamp,
            String payloadType,
            String body,
            String meta,
            @Nullable String before) {

        StoredFact fact() {
            return new StoredFact(
                    eventIdentifier,
                    payloadType.substring(Math.max(payloadType.lastIndexOf('.'), payloadType.lastIndexOf('$')) + 1),
                    Instant.parse(timeStamp),
                    EventJson.mapper().readTree(meta).path("by").asString(),
                    EventJson.mapper().readTree(body),
                    before == null ? null : EventJson.mapper().readTree(before));
        }
    }
}
