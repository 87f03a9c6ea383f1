package io.leadledger.portal.readmodel.lead;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the read model as the gateway does: rows, counters, then what cancellations change. */
public final class LeadWriting implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final TransactionTemplate transaction;
    private final LeadTable table;

    /** @param url of the gateway's database, with the slot to write to as its schema */
    public LeadWriting(String url, String user, String password) {
        connection = new SingleConnectionDataSource(url, user, password, true);
        transaction = new TransactionTemplate(new JdbcTransactionManager(connection));
        table = new LeadTable(new JdbcTemplate(connection));
    }

    /** Writes one batch in one transaction. */
    public void write(List<WrittenLead> leads) {
        transaction.executeWithoutResult(status -> {
            table.add(leads.stream().map(WrittenLead::received).toList());
            var cancelled = leads.stream()
                    .flatMap(lead ->
                            Optional.ofNullable(lead.cancelled()).stream().map(lead::taken))
                    .toList();
            table.noteCancelled(cancelled);
            table.cancel(cancelled);
        });
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
