package io.leadledger.portal.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gateway's database as its superuser sees it: everybody's rows, both slots. */
public record Database(JdbcClient jdbc) {

    /** The schema that pages read now. */
    public String servingSlot() {
        return jdbc.sql("select slot from readmodel.generation where state = 'CURRENT'")
                .query(String.class)
                .single();
    }

    public long servingGeneration() {
        return jdbc.sql("select generation from readmodel.generation where state = 'CURRENT'")
                .query(Long.class)
                .single();
    }

    public List<String> tables(String slot) {
        return jdbc.sql("select tablename from pg_tables where schemaname = ? order by 1")
                .param(slot)
                .query(String.class)
                .list();
    }

    /** A hash over the rows of each table, whatever their order. */
    public Map<String, String> checksums(String slot) {
        Map<String, String> checksums = new TreeMap<>();
        for (String table : tables(slot)) {
            checksums.put(
                    table,
                    jdbc.sql(
                                    "select count(*) || ' ' || md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) from %s.%s t"
                                            .formatted(slot, table))
                            .query(String.class)
                            .single());
        }
        return checksums;
    }
}
