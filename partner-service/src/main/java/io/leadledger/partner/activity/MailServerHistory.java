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

/** The changes of the mail server's settings, the newest first (table {@code smtp_settings_change}). */
@Component
class MailServerHistory {

    private static final String TYPE = "MailServerSet";

    private final JdbcClient jdbc;

    MailServerHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Happened> page(PageRequest page) {
        Long before = page.afterNumber();
        List<Row> rows = jdbc.sql("""
                        with change as (
                            select version, changed_at, changed_by, settings::text as settings,
                                lag(settings::text) over (order by version) as earlier
                            from smtp_settings_change)
                        select * from change where (?::bigint is null or version < ?) order by version desc limit ?
                        """)
                .param(1, before)
                .param(2, before)
                .param(3, page.limit() + 1)
                .query(Row.class)
                .list();
        long total = jdbc.sql("select count(*) from smtp_settings_change")
                .query(Long.class)
                .single();
        return page.page(rows, row -> String.valueOf(row.version()), total).map(Row::happened);
    }

    private record Row(
            long version,
            Instant changedAt,
            String changedBy,
            String settings,
            @Nullable String earlier) {

        Happened happened() {
            return new StoredFact(
                            "smtp-settings." + version,
                            TYPE,
                            changedAt,
                            changedBy,
                            EventJson.mapper().readTree(settings),
                            earlier == null ? null : EventJson.mapper().readTree(earlier))
                    .happened();
        }
    }
}
