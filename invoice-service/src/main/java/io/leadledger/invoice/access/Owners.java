package io.leadledger.invoice.access;

import io.leadledger.chassis.security.AllowedEntities;
import io.leadledger.id.TransactionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entity things belong to, and which of them are the present caller's. */
@Component
public class Owners {

    private static final String UUID_TEXT = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private final JdbcClient jdbc;
    private final AllowedEntities allowed;

    Owners(JdbcClient jdbc, AllowedEntities allowed) {
        this.jdbc = jdbc;
        this.allowed = allowed;
    }

    /** Whether it is an id as transactions have them: nothing else may be looked up that nobody was asked about here. */
    public static boolean isTransactionId(String text) {
        return text.matches(UUID_TEXT);
    }

    /** Those of them that could be a transaction's; the others are nobody's. */
    public static List<TransactionId> transactionIdsAmong(Collection<TransactionId> ids) {
        return ids.stream().filter(id -> isTransactionId(id.value())).toList();
    }

    /** Of these ids of transactions and aggregates those that are known here and another entity's to the caller. */
    public Set<String> foreign(Collection<String> ids) {
        String[] limit = allowed.forSql();
        return limit == null
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                with wanted as (
                                    select id, case when id ~ :uuid then id::uuid end as transaction_id
                                    from unnest(:ids::text[]) as w (id))
                                select id from wanted join ledger_transaction t using (transaction_id)
                                where t.entity_id <> all (:allowed)
                                union
                                select id from wanted join ledger_cancellation c using (transaction_id)
                                where c.entity_id <> all (:allowed)
                                union
                                select id from wanted join known_fact f on f.aggregate_id = id
                                where f.entity_id <> all (:allowed)
                                """)
                        .param("ids", ids.toArray(String[]::new))
                        .param("uuid", UUID_TEXT)
                        .param("allowed", limit)
                        .query(String.class)
                        .list());
    }

    /** Of a draft, an invoice or a credit note. */
    Optional<String> ofDocument(String id) {
        return jdbc.sql("""
                        select entity_id from draft where invoice_id = :id
                        union select entity_id from document where document_id = :id
                        """).param("id", id).query(String.class).optional();
    }

    Optional<String> ofTransaction(String id) {
        return isTransactionId(id)
                ? jdbc.sql("select entity_id from ledger_transaction where transaction_id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
