package io.leadledger.invoice.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.testservers.TestServers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Somebody who can do everything in the database: no trigger stops it, and the hash of a file is made to fit. What it
 * changed of an invoice, its credit notes and its leads can be put back.
 */
final class Superuser implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final JdbcClient jdbc;
    private final String invoiceId;
    private final Map<String, String> rows = new LinkedHashMap<>();

    Superuser(String url, String invoiceId, List<String> transactionIds) {
        var postgres = TestServers.postgres();
        this.connection = new SingleConnectionDataSource(url, postgres.user(), postgres.password(), true);
        this.jdbc = JdbcClient.create(connection);
        this.invoiceId = invoiceId;
        String documents = jdbc
                .sql("select document_id from document where invoice_id = ?")
                .param(invoiceId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.joining("', '", "document_id in ('", "')"));
        String leads = transactionIds.stream().collect(Collectors.joining("', '", "transaction_id in ('", "')"));
        List.of("document", "document_file", "number_register").forEach(table -> rows.put(table, documents));
        List.of("ledger_transaction", "ledger_cancellation", "billed_transaction", "credited_transaction")
                .forEach(table -> rows.put(table, leads));
        jdbc.sql("set session_replication_role = replica").update();
        rows.forEach((table, where) -> jdbc.sql(
                        "create temporary table kept_%1$s as select * from %1$s where %2$s".formatted(table, where))
                .update());
    }

    /** Does it, and lets the hashes of the invoice's files fit. */
    void changed(String sql) {
        String rule = "stored_bytes_match_their_hash";
        jdbc.sql("alter table document_file drop constraint " + rule).update();
        assertThat(jdbc.sql(sql).update()).as(sql).isPositive();
        jdbc.sql("update document_file set sha256 = encode(sha256(content), 'hex') where document_id = ?")
                .param(invoiceId)
                .update();
        jdbc.sql("alter table document_file add constraint " + rule
                        + " check (encode(sha256(content), 'hex') = sha256) not valid")
                .update();
    }

    /** Everything as it was. */
    void restored() {
        rows.forEach((table, where) -> {
            jdbc.sql("delete from %s where %s".formatted(table, where)).update();
            jdbc.sql("insert into %1$s (%2$s) select %2$s from kept_%1$s".formatted(table, columns(table)))
                    .update();
        });
    }

    private String columns(String table) {
        return jdbc.sql("""
                        select string_agg(quote_ident(column_name), ', ') from information_schema.columns
                        where table_name = ? and table_schema = 'public' and is_generated = 'NEVER'
                        """).param(table).query(String.class).single();
    }

    @Override
    public void close() {
        restored();
        connection.destroy();
    }
}
