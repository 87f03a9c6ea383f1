package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.scope.PartnerScope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same pages as a quick program reads them: no policy, OFFSET, ILIKE, count(*). It is given our table, our indexes and
 * one count for all tabs, which is more than it would have.
 */
public final class QuickPages {

    private final PartnerScope scope;

    /** @param scope of a role that no policy binds */
    public QuickPages(PartnerScope scope) {
        this.scope = scope;
    }

    /** Ids of the leads on the page, then the numbers on the tabs. */
    public List<String> read(UUID partnerId, LeadPageRequest request) {
        return scope.read(partnerId, jdbc -> {
            String search = request.filter().search();
            List<LeadRow> rows = ask(
                            jdbc,
                            "select * from lead_row where " + where(search)
                                    + " order by delivered_at desc limit :limit offset :offset",
                            partnerId,
                            search)
                    .param("limit", LeadListCases.PER_PAGE)
                    .param("offset", request.offset())
                    .query(LeadRow::read)
                    .list();
            List<String> counts = ask(
                            jdbc,
                            "select status, count(*) from lead_row where " + where(search) + " group by status",
                            partnerId,
                            search)
                    .query((row, n) -> row.getString(1) + " " + row.getLong(2))
                    .list();
            return Stream.concat(
                            rows.stream().map(row -> row.id().toString()),
                            counts.stream().sorted())
                    .toList();
        });
    }

    private static String where(@Nullable String search) {
        return "partner_id = :partner"
                + (search == null ? "" : " and (display_name ilike :search or lead_id ilike :search)");
    }

    private static JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql, UUID partnerId, @Nullable String search) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql).param("partner", partnerId);
        return search == null ? statement : statement.param("search", "%" + search + "%");
    }
}
