package io.leadledger.invoice.ledger;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares what is kept as unclaimed with what ledger, cancellations and claims say: a difference is a fault of ours, by
 * which a lead would be billed never or twice. It is told as one, and derived anew.
 */
@Component
class WhenUnclaimedDiffersThenAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(WhenUnclaimedDiffersThenAlarm.class);

    private final JdbcClient jdbc;

    WhenUnclaimedDiffersThenAlarm(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads the whole ledger, so not while the service starts. */
    @Scheduled(initialDelay = 600_000, fixedDelayString = "${leadledger.ledger.sweep-ms:3600000}")
    @Transactional
    public void sweep() {
        List<String> different = jdbc.sql("""
                        select transaction_id::text from (
                            (table unclaimed_in_ledger except table unclaimed_transaction)
                            union
                            (table unclaimed_transaction except table unclaimed_in_ledger)) difference
                        group by transaction_id order by transaction_id
                        """).query(String.class).list();
        different.forEach(transactionId -> LOG.error(
                "unclaimed differed transaction={}: what is kept of it was not what the ledger says", transactionId));
        if (!different.isEmpty()) {
            jdbc.sql("select derive_unclaimed(?::uuid[])")
                    .param(different.toArray(String[]::new))
                    .query()
                    .listOfRows();
        }
    }
}
