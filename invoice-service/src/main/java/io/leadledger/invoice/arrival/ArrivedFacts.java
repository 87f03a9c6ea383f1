package io.leadledger.invoice.arrival;

import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.id.Id;
import io.leadledger.id.TransactionId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the ledger has arrived, and where it went. */
@Component
class ArrivedFacts {

    private final JdbcClient jdbc;

    ArrivedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which invoice has a transaction; empty while none has. */
    Optional<BilledOn> billedOn(TransactionId transactionId) {
        return jdbc.sql("""
                        select d.invoice_id, d.state, b.line_position, i.number, n.document_id as credit_note_id,
                            n.number as credit_note_number
                        from claim join draft d using (invoice_id)
                            left join billed_transaction b on b.transaction_id = claim.transaction_id
                            left join document i on i.document_id = d.invoice_id
                            left join credited_transaction k on k.transaction_id = claim.transaction_id
                            left join document n on n.document_id = k.credit_note_id
                        where claim.transaction_id = ?::uuid
                        """).param(transactionId.value()).query(BilledOn.class).optional();
    }

    /** How many of these transactions have arrived. */
    int transactions(Collection<TransactionId> transactionIds) {
        return count("ledger_transaction", transactionIds);
    }

    /** How many of these transactions' cancellations have arrived. */
    int cancellations(Collection<TransactionId> transactionIds) {
        return count("ledger_cancellation", transactionIds);
    }

    private int count(String table, Collection<TransactionId> transactionIds) {
        return jdbc.sql("select count(*) from " + table + " where transaction_id = any (?::uuid[])")
                .params((Object) Id.texts(transactionIds))
                .query(Integer.class)
                .single();
    }
}
