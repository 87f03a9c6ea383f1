package io.leadledger.portal.partner.lead.query;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement of the list.
 *
 * @param name what it is for
 */
public record LeadQuery(String name, String text, List<Object> parameters) {

    private static final Pattern TABLE = Pattern.compile("from (lead_\\w+)( where)?");

    static LeadQuery of(String name, LeadSql sql) {
        return new LeadQuery(name, sql.text(), sql.parameters());
    }

    /** The same, with the partner as a condition of its own: for a role that no policy binds. */
    public LeadQuery ofPartner(UUID partnerId) {
        String condition = "from $1 where partner_id = '%s'".formatted(partnerId);
        String conditioned =
                TABLE.matcher(text).replaceAll(table -> condition + (table.group(2) == null ? "" : " and"));
        return new LeadQuery(name, conditioned, parameters);
    }

    /** Its rows, each by its first two columns: id and entity of a lead, or status and number, which come in any order. */
    public List<String> rows(JdbcClient jdbc) {
        List<String> rows = jdbc.sql(text)
                .params(parameters)
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
        return text.contains(" order by ") ? rows : rows.stream().sorted().toList();
    }
}
